package nl.pactportal.meetings.meeting;

import java.util.List;

/**
 * The list of meetings.
 *
 * @param upcoming all that are to come
 * @param past one page of those that were
 * @param more whether there is a page after it; the archive is not counted
 */
public record MeetingPage(
    List<MeetingRow> upcoming,
    List<MeetingRow> past,
    int page,
    boolean more,
    List<String> bodies) {}
