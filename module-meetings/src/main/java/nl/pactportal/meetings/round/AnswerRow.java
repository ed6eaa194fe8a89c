package nl.pactportal.meetings.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer as pages show it.
 *
 * @param heldOn day of the meeting in which it was given
 */
public record AnswerRow(
    UUID id,
    String party,
    String partyName,
    AnswerState state,
    String text,
    UUID meetingId,
    LocalDate heldOn,
    Instant answeredAt)
    implements Serializable {}
