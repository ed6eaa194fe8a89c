package nl.pactportal.funding.form;

import java.io.Serializable;

/**
 * When a field has to be answered.
 *
 * @param when always, never, for a repeated application, with money of others, or with an answer
 * @param field whose answer decides, for {@link When#ANSWERED}
 * @param is that answer
 */
public record Needed(When when, String field, String is) implements Serializable {
  /** On what it depends. */
  public enum When {
    ALWAYS,
    NEVER,
    /** The region asked before and was refused (Awb 4:6). */
    REPEATED,
    /** Others pay part of the costs. */
    CO_FUNDED,
    ANSWERED
  }

  boolean applies(FormAnswers answers, CostPlan costs, boolean repeated) {
    return switch (when) {
      case ALWAYS -> true;
      case NEVER -> false;
      case REPEATED -> repeated;
      case CO_FUNDED -> costs.funded().isPositive();
      case ANSWERED -> is.equals(answers.get(field));
    };
  }
}
