package nl.pactportal.meetings.followup;

import java.util.List;

/** One page of the decisions of all meetings. */
public record RegisterPage(
    List<RegisterRow> rows, long total, int page, int pages, List<String> bodies) {}
