package nl.pactportal.meetings.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A round with one of its answers, as one select reads it; without any answer it comes once. */
public record RoundLine(
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
    UUID answerId,
    String party,
    String partyName,
    AnswerState state,
    String text,
    UUID answerMeetingId,
    LocalDate answerHeldOn,
    Instant answeredAt) {

  /** One row per round, in the order of the lines. */
  static List<RoundRow> fold(List<RoundLine> lines) {
    Map<UUID, RoundLine> first = new LinkedHashMap<>();
    Map<UUID, List<AnswerRow>> answers = new LinkedHashMap<>();
    for (RoundLine line : lines) {
      first.putIfAbsent(line.id, line);
      List<AnswerRow> given = answers.computeIfAbsent(line.id, id -> new ArrayList<>());
      if (line.answerId != null) {
        given.add(line.answer());
      }
    }
    return first.values().stream()
        .map(line -> line.round(List.copyOf(answers.get(line.id))))
        .toList();
  }

  private AnswerRow answer() {
    return new AnswerRow(
        answerId, party, partyName, state, text, answerMeetingId, answerHeldOn, answeredAt);
  }

  private RoundRow round(List<AnswerRow> given) {
    return new RoundRow(
        id,
        version,
        question,
        meetingId,
        body,
        heldOn,
        itemId,
        itemNumber,
        closedAt,
        closedSaid,
        given);
  }
}
