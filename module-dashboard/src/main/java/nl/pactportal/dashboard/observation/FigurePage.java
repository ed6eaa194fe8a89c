package nl.pactportal.dashboard.observation;

import java.util.List;

/** One page of the figures of a release, series by series, newest period first. */
public record FigurePage(List<FigureRow> rows, int page, int pages, int total) {
  /** Whether there are more figures than pages show. */
  public boolean cut() {
    return total > pages * FigurePages.ROWS;
  }
}
