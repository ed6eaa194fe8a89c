package nl.pactportal.meetings.body;

import java.util.List;

/** One page of the list of bodies. */
public record BodyPage(List<BodyOverviewRow> bodies, int page, int pages) {}
