package nl.pactportal.meetings.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as pages show it.
 *
 * @param heldOn day of its meeting
 * @param withdrawn why it was withdrawn, or null
 * @param resumesText text of the held decision this one takes up, with the day of its meeting
 * @param resumedOn day of the meeting that took this one up, or null
 */
public record DecisionRow(
    UUID id,
    long version,
    UUID meetingId,
    LocalDate heldOn,
    UUID agendaItemId,
    DecisionKind kind,
    String text,
    int position,
    String reason,
    String condition,
    String askedBy,
    LocalDate resumeOn,
    String resumeSaid,
    String oldSaid,
    String newSaid,
    String source,
    String withdrawn,
    UUID resumesId,
    String resumesText,
    UUID resumesMeetingId,
    LocalDate resumesHeldOn,
    UUID resumedMeetingId,
    LocalDate resumedOn)
    implements Serializable {

  public boolean struck() {
    return withdrawn != null;
  }

  /** Still waiting to be taken up. */
  public boolean held() {
    return !struck() && !kind.isSettled() && resumedOn == null;
  }

  /** It holds a matter up, and nobody said until when. */
  public boolean resumeUnknown() {
    return held() && resumeOn == null && resumeSaid == null;
  }

  public DecisionEntry entry() {
    return new DecisionEntry(
        kind,
        text,
        reason,
        condition,
        askedBy,
        resumeOn,
        resumeSaid,
        oldSaid,
        newSaid,
        resumesId,
        source);
  }
}
