package nl.pactportal.meetings.minutes.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something recorded under an agenda item.
 *
 * @param speakers who said it: attendees, else a party or as said; empty if nobody was named
 * @param owners who will do it, as said
 * @param old what held before, when a date or amount changed
 * @param ballot the vote that made this decision, or null
 */
public record RecordFact(
    UUID id,
    Type type,
    String kind,
    int position,
    String text,
    List<String> speakers,
    List<String> owners,
    String askedBy,
    LocalDate dueOn,
    String dueSaid,
    String condition,
    String reason,
    String old,
    String now,
    String answer,
    String status,
    boolean marked,
    String withdrawn,
    BallotFact ballot) {

  /** Where it was recorded. */
  public enum Type {
    NOTE,
    DECISION,
    ACTION,
    ROUND
  }
}
