package nl.pactportal.platform.calendar;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a subscription shows; what all partners share comes with it.
 *
 * @param regions codes of labour-market regions
 * @param withTasks also what its owner has to do
 */
public record FeedContent(Set<String> regions, boolean withTasks) implements Serializable {
  static FeedContent of(String codes, boolean withTasks) {
    Set<String> regions = new TreeSet<>(Arrays.asList(codes.split(",")));
    regions.remove("");
    return new FeedContent(regions, withTasks);
  }

  /** No more of it than those regions. */
  FeedContent within(String codes) {
    Set<String> kept = new TreeSet<>(regions);
    kept.retainAll(Arrays.asList(codes.split(",")));
    return new FeedContent(kept, withTasks);
  }
}
