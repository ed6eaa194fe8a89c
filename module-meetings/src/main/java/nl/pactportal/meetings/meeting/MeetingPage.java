package nl.pactportal.meetings.meeting;

import java.util.List;

/**
 * The list of meetings.
 *
 * @param upcoming all that are to come
 * @param past one page of those that were
 */
public record MeetingPage(
    List<MeetingRow> upcoming, List<MeetingRow> past, int page, int pages, List<String> bodies) {}
