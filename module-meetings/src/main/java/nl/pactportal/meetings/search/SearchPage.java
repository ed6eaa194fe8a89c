package nl.pactportal.meetings.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are, as far as was looked
 * @param more whether there are still more than that
 */
public record SearchPage(List<SearchRow> rows, long total, boolean more, int page, int pages) {
  static final SearchPage EMPTY = new SearchPage(List.of(), 0, false, 1, 1);
}
