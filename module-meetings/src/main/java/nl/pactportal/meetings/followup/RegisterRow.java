package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.meetings.decision.DecisionKind;

/**
 * A decision with its meeting.
 *
 * @param resumeSaid when it comes back, in the words of the meeting
 * @param resumedById the decision that took it up, or null
 */
public record RegisterRow(
    UUID id,
    String regionCode,
    String regionName,
    UUID meetingId,
    String body,
    LocalDate heldOn,
    int itemNumber,
    String itemTitle,
    DecisionKind kind,
    String text,
    String reason,
    String condition,
    String askedBy,
    LocalDate resumeOn,
    String resumeSaid,
    String oldSaid,
    String newSaid,
    String withdrawn,
    UUID resumesId,
    UUID resumedById,
    LocalDate resumedOn)
    implements Serializable {

  public boolean struck() {
    return withdrawn != null;
  }

  /** Still waiting to be taken up. */
  public boolean held() {
    return !struck() && !kind.isSettled() && resumedById == null;
  }

  /** Days since the meeting that held it. */
  public long waited(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(heldOn, today));
  }

  /** Its day has come. */
  public boolean due(LocalDate today) {
    return held() && resumeOn != null && !resumeOn.isAfter(today);
  }
}
