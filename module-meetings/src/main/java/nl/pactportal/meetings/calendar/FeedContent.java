package nl.pactportal.meetings.calendar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a subscription shows; what all partners share comes with it.
 *
 * @param regions codes of labour-market regions
 */
record FeedContent(Set<String> regions, boolean withActions) implements Serializable {
  static FeedContent of(String codes, boolean withActions) {
    Set<String> regions = new TreeSet<>(Arrays.asList(codes.split(",")));
    regions.remove("");
    return new FeedContent(regions, withActions);
  }

  /** No more of it than those regions. */
  FeedContent within(String codes) {
    Set<String> kept = new TreeSet<>(regions);
    kept.retainAll(Arrays.asList(codes.split(",")));
    return new FeedContent(kept, withActions);
  }
}
