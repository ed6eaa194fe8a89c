package nl.pactportal.funding.application;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What a region asks for. A draft may be incomplete; what is sent to the signatory may not.
 *
 * @param activities null while not written yet
 * @param requested null while not decided yet
 * @param answers to what the form of this call asks besides
 */
public record ApplicationContent(
    String title, String activities, Money requested, FormAnswers answers, CostPlan costs)
    implements Serializable {
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_ACTIVITIES = 10_000;
  private static final char SEPARATOR = '\u001f';

  public ApplicationContent {
    title = title == null ? "" : title.strip();
    activities = activities == null || activities.isBlank() ? null : said(activities);
  }

  /** On a form that asks nothing else. */
  public ApplicationContent(String title, String activities, Money requested) {
    this(title, activities, requested, FormAnswers.NONE, CostPlan.NONE);
  }

  /** A browser sends other line ends than it got. */
  private static String said(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /**
   * @param ceiling the envelope of the region: more than that can never be granted
   * @throws BusinessException at the field that cannot be kept like that
   */
  void requireStorable(Money ceiling) {
    if (title.isEmpty()) {
      throw new BusinessException("title", "application.title.missing");
    }
    if (title.length() > LONGEST_TITLE) {
      throw new BusinessException("title", "application.title.long", LONGEST_TITLE);
    }
    if (activities != null && activities.length() > LONGEST_ACTIVITIES) {
      throw new BusinessException("activities", "application.activities.long", LONGEST_ACTIVITIES);
    }
    requireAmountWithin(ceiling);
  }

  private void requireAmountWithin(Money ceiling) {
    if (requested != null && !requested.isPositive()) {
      throw new BusinessException("requested", "application.requested.positive");
    }
    if (requested != null && requested.compareTo(ceiling) > 0) {
      throw new BusinessException(
          "requested", "application.requested.overCeiling", ceiling.toEuro());
    }
  }

  /**
   * @throws BusinessException at the field that is still empty
   */
  void requireComplete() {
    if (activities == null) {
      throw new BusinessException("activities", "application.activities.missing");
    }
    if (requested == null) {
      throw new BusinessException("requested", "application.requested.missing");
    }
  }

  /**
   * Fingerprint of what was signed: the same text, amount, answers and annexes give the same one.
   *
   * @param form version of the form; the first asked nothing else
   * @param attached ids of what belongs to it: annexes, consultations of the board
   */
  String hash(int form, List<UUID> attached) {
    String all = title + SEPARATOR + activities + SEPARATOR + requested.cents() + SEPARATOR;
    if (form > 1) {
      all += "" + form + SEPARATOR + answers.json() + SEPARATOR + costs.json() + SEPARATOR;
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((all + attached).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
