package nl.pactportal.meetings.invitation;

import java.util.List;
import nl.pactportal.meetings.calendar.CalendarMeeting;

/** Who was asked to a meeting. */
public record InvitationList(CalendarMeeting meeting, List<InvitationRow> invitations) {}
