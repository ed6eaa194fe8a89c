package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pactportal.funding.call.Basis;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.call.Period;
import nl.pactportal.funding.call.PotKind;
import nl.pactportal.funding.call.RankMoment;
import nl.pactportal.funding.call.Rules;
import nl.pactportal.funding.call.Share;
import nl.pactportal.funding.call.Title42;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/** The terms of a call as somebody types them; each value under the id of its field. */
final class TermsForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int TITLE = 200;
  private static final int LONG_TEXT = 4000;
  private static final int TEXT = 2000;
  private static final int LINE = 500;
  private static final int SAID = 100;
  private static final int PERMILLE = 10;
  private static final int PERCENT = 100;
  private static final int ARRANGEMENTS = 3;
  private static final int VERSIONS = 999;
  private static final String SHARE = "share_";

  private final Map<String, Object> values = new HashMap<>();

  Map<String, Object> values() {
    return values;
  }

  void fill(CallTerms terms) {
    fill(terms.basis());
    fill(terms.rules());
    fill(terms.budget());
    values.put("opensAt", LocalDateTime.ofInstant(terms.period().opensAt(), ClockProducer.ZONE));
    values.put("closingDay", ClosingTime.dayOf(terms.period().closesAt()));
    values.put("closingSaid", terms.period().closingSaid());
  }

  private void fill(Basis basis) {
    values.put("title", basis.title());
    values.put("summary", basis.summary());
    values.put("legalGround", basis.legalGround());
    values.put("title42", basis.title42().name());
    values.put("title42Reason", basis.title42Reason());
    values.put("publicationReference", basis.publicationReference());
    values.put("publishedOn", basis.publishedOn());
  }

  private void fill(Rules rules) {
    values.put("distribution", rules.distribution().name());
    values.put("rankMoment", rules.rankMoment().name());
    values.put("arrangement", "" + rules.arrangement());
    values.put("advance", "" + rules.advancePermille() / PERMILLE);
    values.put("decisionRule", rules.decisionRule());
    values.put("formVersion", "" + rules.formVersion());
    values.put("guideVersion", rules.guideVersion() == null ? null : "" + rules.guideVersion());
  }

  void fill(Budget budget) {
    values.put("kind", budget.kind().name());
    values.put("ceiling", budget.ceiling());
    budget.shares().forEach((region, share) -> values.put(SHARE + region, share.ceiling()));
  }

  /**
   * @throws BusinessException at the field that cannot be like that
   */
  CallTerms terms() {
    return new CallTerms(basis(), rules(), period(), budget(null));
  }

  Basis basis() {
    return new Basis(
        required("title", TITLE),
        orEmpty(text("summary", LONG_TEXT)),
        required("legalGround", LINE),
        choice("title42", Title42.class),
        required("title42Reason", TEXT),
        text("publicationReference", TITLE),
        (LocalDate) values.get("publishedOn"));
  }

  Rules rules() {
    return new Rules(
        choice("distribution", Distribution.class),
        choice("rankMoment", RankMoment.class),
        number("arrangement", 1, ARRANGEMENTS),
        number("advance", 0, PERCENT) * PERMILLE,
        required("decisionRule", LINE),
        number("formVersion", 1, VERSIONS),
        text("guideVersion", LINE) == null ? null : number("guideVersion", 1, VERSIONS));
  }

  private Period period() {
    LocalDateTime opens = (LocalDateTime) values.get("opensAt");
    LocalDate closes = (LocalDate) values.get("closingDay");
    if (opens == null) {
      throw missing("opensAt");
    }
    if (closes == null) {
      throw missing("closingDay");
    }
    Instant opensAt = opens.atZone(ClockProducer.ZONE).toInstant();
    return new Period(opensAt, ClosingTime.endOf(closes), text("closingSaid", SAID));
  }

  /**
   * @param now closing instants of regions are kept from there; null where there are none yet
   */
  Budget budget(Budget now) {
    SortedMap<String, Share> shares = new TreeMap<>();
    for (String region : RegionScope.REGIONS) {
      Money amount = (Money) values.get(SHARE + region);
      if (amount != null) {
        Share old = now == null ? null : now.shares().get(region);
        shares.put(
            region,
            old == null
                ? new Share(amount, null, null)
                : new Share(amount, old.closesAt(), old.closingSaid()));
      }
    }
    return new Budget(choice("kind", PotKind.class), (Money) values.get("ceiling"), shares);
  }

  /** Whether a lower ceiling counts for what was submitted before, and why. */
  EarlyEffect early() {
    return new EarlyEffect(
        condition("budgetOpen"), condition("fromBudget"), condition("announced"));
  }

  private String condition(String name) {
    boolean ticked = Boolean.TRUE.equals(values.get(name));
    return EarlyEffect.condition(ticked, (String) values.get(name + "Why"), name + "Why");
  }

  private String text(String field, int longest) {
    Object value = values.get(field);
    String text = value == null ? "" : value.toString().strip();
    if (text.length() > longest) {
      throw new BusinessException(field, "reason.long", longest);
    }
    return text.isEmpty() ? null : text;
  }

  private String required(String field, int longest) {
    String text = text(field, longest);
    if (text == null) {
      throw missing(field);
    }
    return text;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private <E extends Enum<E>> E choice(String field, Class<E> type) {
    return Enum.valueOf(type, required(field, LINE));
  }

  private int number(String field, int least, int most) {
    String text = required(field, LINE);
    if (!text.matches("\\d{1,4}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new BusinessException(field, "scheme.number", least, most);
    }
    return Integer.parseInt(text);
  }

  private static BusinessException missing(String field) {
    return new BusinessException(field, "scheme.missing");
  }
}
