package nl.pactportal.meetings.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round as pages show it.
 *
 * @param answers all of them, those of the latest meeting first
 */
public record RoundRow(
    UUID id,
    long version,
    String question,
    UUID meetingId,
    String body,
    LocalDate heldOn,
    UUID itemId,
    int itemNumber,
    Instant closedAt,
    String closedSaid,
    List<AnswerRow> answers)
    implements Serializable {

  public boolean closed() {
    return closedAt != null;
  }

  /** How many regions have given an answer, and not only that they wait for others. */
  public long answered() {
    return answers.stream()
        .map(AnswerRow::party)
        .distinct()
        .filter(party -> latest(party).state() != AnswerState.AWAITING)
        .count();
  }

  /** Where that region stands now, or null if it never answered. */
  public AnswerRow latest(String party) {
    return answers.stream().filter(answer -> answer.party().equals(party)).findFirst().orElse(null);
  }
}
