package nl.pactportal.dashboard.observation;

import java.util.List;

/** One page of the figures of a release, newest period first. */
public record FigurePage(List<FigureRow> rows, int page, int pages, long total) {}
