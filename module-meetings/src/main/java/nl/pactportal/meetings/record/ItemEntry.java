package nl.pactportal.meetings.record;

import java.util.UUID;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.decision.DecisionKind;

/**
 * What the secretariat writes at one item in one go: the text, and perhaps a decision and an
 * action.
 *
 * @param seen version of the item the form showed
 */
public record ItemEntry(long seen, String text, NewDecision decision, NewAction action) {
  /** A decision with the id the form gave it. */
  public record NewDecision(UUID id, DecisionKind kind, String text) {
    boolean given() {
      return kind != null || text != null;
    }
  }

  /** An action with the id the form gave it. */
  public record NewAction(UUID id, ActionPlan plan) {
    boolean given() {
      return plan.text() != null
          || plan.owner() != null
          || plan.ownerParty() != null
          || plan.dueOn() != null
          || plan.dueSaid() != null;
    }
  }
}
