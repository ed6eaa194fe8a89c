package nl.pactportal.meetings.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open action as calendars need it.
 *
 * @param dueOn null: no date, or one only said
 */
record CalendarAction(
    UUID id, UUID meetingId, String text, LocalDate dueOn, String dueSaid, boolean begun) {}
