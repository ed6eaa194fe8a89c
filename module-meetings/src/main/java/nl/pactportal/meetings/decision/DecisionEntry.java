package nl.pactportal.meetings.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as the secretariat writes it down. All but kind and text may be missing, and what was
 * said imprecisely stays so.
 *
 * @param reason why, as said
 * @param condition what has to happen first: "eerst de inventarisatie"
 * @param askedBy who asked for it, as said
 * @param resumeOn when a held matter comes back, if a date was named
 * @param resumeSaid the same in words: "na het zomerreces"
 * @param oldSaid what was agreed before: "31 augustus"
 * @param newSaid what holds now: "eind oktober"
 * @param resumesId the held decision this one takes up
 * @param source the sentence of the minutes it was taken from
 */
public record DecisionEntry(
    DecisionKind kind,
    String text,
    String reason,
    String condition,
    String askedBy,
    LocalDate resumeOn,
    String resumeSaid,
    String oldSaid,
    String newSaid,
    UUID resumesId,
    String source) {

  /** Only kind and text. */
  public static DecisionEntry of(DecisionKind kind, String text) {
    return new DecisionEntry(kind, text, null, null, null, null, null, null, null, null, null);
  }
}
