package nl.pactportal.meetings.search;

import java.util.List;

/** One page of what was found. */
public record SearchPage(List<SearchRow> rows, long total, int page, int pages) {
  static final SearchPage EMPTY = new SearchPage(List.of(), 0, 1, 1);
}
