package nl.pactportal.funding.assessment;

import java.io.Serializable;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What an assessor advises.
 *
 * @param amount nothing to advise a refusal
 * @param obligations what the decision should oblige to, a line each; may be null
 * @param schedule how it should be paid, a line each; may be null
 * @param lines of the amount, for each line of the budget
 */
public record AdviceText(
    Money amount,
    String motivation,
    StateAid stateAid,
    String stateAidRemark,
    String obligations,
    String schedule,
    LinePlan lines)
    implements Serializable {
  public static final int LONGEST_OBLIGATIONS = 4000;

  /** For an application without a budget of lines. */
  public AdviceText(
      Money amount,
      String motivation,
      StateAid stateAid,
      String stateAidRemark,
      String obligations,
      String schedule) {
    this(amount, motivation, stateAid, stateAidRemark, obligations, schedule, LinePlan.NONE);
  }

  /**
   * @throws BusinessException at the field that is empty or impossible
   */
  void require() {
    if (amount == null || amount.compareTo(Money.ZERO) < 0) {
      throw new BusinessException("advised", "assessment.advised.missing");
    }
    Reason.require(motivation, "motivation");
    if (stateAid == null) {
      throw new BusinessException("stateAid", "assessment.stateAid.missing");
    }
    if (stateAid == StateAid.INCOMPATIBLE && amount.isPositive()) {
      throw new BusinessException("advised", "assessment.stateAid.incompatible");
    }
    if (stateAid != StateAid.NONE) {
      Reason.require(stateAidRemark, "stateAidRemark");
    }
    Reason.optional(stateAidRemark, "stateAidRemark");
    Reason.optional(schedule, "schedule");
    if (obligations != null && obligations.length() > LONGEST_OBLIGATIONS) {
      throw new BusinessException("obligations", "reason.long", LONGEST_OBLIGATIONS);
    }
  }
}
