package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.util.stream.Stream;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;

/**
 * Why a lower ceiling counts for what was submitted before it is made known: only if all three
 * conditions of Awb 4:28 hold, each with what shows that it does.
 *
 * @param budgetOpen a: applications had to come before the budget was set or approved
 * @param fromBudget b: the lower ceiling follows from the setting or approval of the budget
 * @param announced c: the publication of the ceiling said that it could be lowered, and what that
 *     would mean for applications already submitted
 */
public record EarlyEffect(String budgetOpen, String fromBudget, String announced)
    implements Serializable {
  public static final EarlyEffect NONE = new EarlyEffect(null, null, null);

  public EarlyEffect {
    budgetOpen = Reason.optional(budgetOpen, "budgetOpenWhy");
    fromBudget = Reason.optional(fromBudget, "fromBudgetWhy");
    announced = Reason.optional(announced, "announcedWhy");
  }

  /**
   * @param ticked whether somebody says that this condition holds
   * @param said what shows it
   * @throws BusinessException at the field of the reason if only one of both is there
   */
  static String condition(boolean ticked, String said, String field) {
    String why = Reason.optional(said, field);
    if (ticked && why == null) {
      throw new BusinessException(field, "scheme.early.why");
    }
    if (!ticked && why != null) {
      throw new BusinessException(field, "scheme.early.tick");
    }
    return why;
  }

  public boolean claimed() {
    return all().anyMatch(said -> said != null);
  }

  /**
   * @throws BusinessException if some of the conditions are said to hold, and others are not
   */
  void requireAllOrNone() {
    if (claimed() && all().anyMatch(said -> said == null)) {
      throw new BusinessException(null, "scheme.early.all");
    }
  }

  private Stream<String> all() {
    return Stream.of(budgetOpen, fromBudget, announced);
  }
}
