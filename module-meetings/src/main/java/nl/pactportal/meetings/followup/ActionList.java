package nl.pactportal.meetings.followup;

import java.util.List;

/** One page of the action list. */
public record ActionList(
    List<ListedAction> actions, long total, int page, int pages, List<String> bodies) {}
