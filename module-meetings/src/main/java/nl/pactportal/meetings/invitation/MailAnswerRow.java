package nl.pactportal.meetings.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An answer by mail that somebody should look at. */
public record MailAnswerRow(
    UUID id, String sender, MailVerdict verdict, UUID meetingId, String said, Instant receivedAt)
    implements Serializable {}
