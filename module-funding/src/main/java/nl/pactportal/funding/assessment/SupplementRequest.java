package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;

/**
 * What is asked of a region.
 *
 * @param missing a line for each thing
 * @param until the last day on which it can be handed in
 */
public record SupplementRequest(String missing, LocalDate until, String letter)
    implements Serializable {
  public static final int LONGEST_LIST = 4000;
  public static final int LONGEST_LETTER = 10_000;

  public SupplementRequest {
    missing = missing == null ? "" : missing.strip();
    letter = letter == null ? "" : letter.strip();
  }

  /**
   * @throws BusinessException at the field that is empty, too long or impossible
   */
  void require(LocalDate today) {
    requireText(missing, LONGEST_LIST, "missing", "supplement.missing.empty");
    requireText(letter, LONGEST_LETTER, "letter", "supplement.letter.empty");
    if (until == null) {
      throw new BusinessException("until", "supplement.until.missing");
    }
    if (!until.isAfter(today)) {
      throw new BusinessException("until", "supplement.until.past");
    }
    if (until.isAfter(today.plusYears(1))) {
      throw new BusinessException("until", "supplement.until.far");
    }
  }

  private static void requireText(String text, int longest, String field, String missing) {
    if (text.isEmpty()) {
      throw new BusinessException(field, missing);
    }
    if (text.length() > longest) {
      throw new BusinessException(field, "reason.long", longest);
    }
  }
}
