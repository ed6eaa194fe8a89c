package nl.pactportal.dashboard.gate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table that came in beside the release in force.
 *
 * @param inForce null where nothing was published yet: then only the table itself can be judged
 * @param jumps what changed more than its limit
 * @param expected the regions a table has all of, once it has one; empty for a table of one region
 */
record Comparison(
    Profile inForce, Profile fresh, GateLimits limits, Set<String> expected, List<Jump> jumps) {
  private static final int SHOWN = 12;

  Comparison with(List<Jump> found) {
    return new Comparison(inForce, fresh, limits, expected, found);
  }

  boolean first() {
    return inForce == null;
  }

  /** In the first and not in the second. */
  static Set<String> without(Collection<String> first, Collection<String> second) {
    Set<String> left = new TreeSet<>(first);
    left.removeAll(Set.copyOf(second));
    return left;
  }

  /** "AM25, AM26 (+ 3)": a finding stays readable whatever went wrong. */
  static String list(Collection<String> codes) {
    String shown = codes.stream().limit(SHOWN).collect(Collectors.joining(", "));
    int more = codes.size() - SHOWN;
    return more > 0 ? shown + " (+ " + more + ")" : shown;
  }
}
