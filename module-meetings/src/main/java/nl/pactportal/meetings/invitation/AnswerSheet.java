package nl.pactportal.meetings.invitation;

import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;

/**
 * What somebody asked sees to answer: the meeting and the own invitation, nobody else's.
 *
 * @param substitute address of who comes instead, or null
 */
public record AnswerSheet(
    UUID invitationId,
    CalendarMeeting meeting,
    String name,
    InvitationState state,
    String comment,
    String substitute) {}
