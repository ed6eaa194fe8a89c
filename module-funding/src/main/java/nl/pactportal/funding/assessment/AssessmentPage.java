package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * The province's working paper on an application.
 *
 * @param advice null while there is none that counts
 */
public record AssessmentPage(List<CheckLine> intake, List<CheckLine> criteria, AdviceRow advice)
    implements Serializable {
  public static final AssessmentPage NONE = new AssessmentPage(List.of(), List.of(), null);

  /** All scores together; null while nothing has one. */
  public Integer total() {
    List<CheckLine> scored = criteria.stream().filter(line -> line.score() != null).toList();
    return scored.isEmpty() ? null : scored.stream().mapToInt(CheckLine::score).sum();
  }

  public int highest() {
    return criteria.stream().filter(CheckLine::scored).mapToInt(CheckLine::highest).sum();
  }

  public boolean checked() {
    return intake.stream().anyMatch(CheckLine::answered);
  }
}
