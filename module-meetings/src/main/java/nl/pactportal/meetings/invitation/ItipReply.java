package nl.pactportal.meetings.invitation;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.mail.MailAddress;

/**
 * What a calendar program answered.
 *
 * @param meetingId of the UID, or null if that is none of ours
 * @param attendee who answers
 * @param sequence of the revision that is answered
 * @param delegate who comes instead, or null
 */
record ItipReply(
    UUID meetingId,
    MailAddress attendee,
    InvitationState state,
    int sequence,
    Instant stamp,
    MailAddress delegate,
    String comment) {

  Answer answer() {
    String to = delegate == null ? null : delegate.text();
    return new Answer(state, comment, null, to);
  }
}
