package nl.pactportal.funding.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision a region asked for.
 *
 * @param objectId the application or the account it asked with
 * @param dueOn last day to decide; null while nothing is waited for or the clock stands still
 * @param penalty null where nobody gave notice
 * @param decision null as long as nobody decided how much it is
 */
public record WaitingDecision(
    UUID objectId,
    UUID applicationId,
    String regionCode,
    LocalDate dueOn,
    Penalty penalty,
    PenaltyDecisionRow decision)
    implements Serializable {

  public boolean lateOn(LocalDate today) {
    return dueOn != null && today.isAfter(dueOn);
  }
}
