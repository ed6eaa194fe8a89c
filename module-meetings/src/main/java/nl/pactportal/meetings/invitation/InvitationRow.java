package nl.pactportal.meetings.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An invitation as the list shows it.
 *
 * @param substitute name of who comes instead, or null
 * @param insteadOf name of who is represented, or null
 */
public record InvitationRow(
    UUID id,
    long version,
    String name,
    String email,
    String partyCode,
    InvitationRole role,
    InvitationState state,
    Instant answeredAt,
    AnswerWay answeredBy,
    String comment,
    String substitute,
    String insteadOf)
    implements Serializable {}
