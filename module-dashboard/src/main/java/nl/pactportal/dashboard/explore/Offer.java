package nl.pactportal.dashboard.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.Catalogue;

/**
 * Areas to choose from.
 *
 * @param others how many more the table has
 */
record Offer(List<Area> areas, int others) {
  private static final int MOST_OWN = 40;

  /** A table may know areas of its own, such as countries; not thousands to choose from, though. */
  static Offer of(List<Area> known, List<Catalogue.Category> ofTable) {
    Set<String> codes = known.stream().map(Area::code).collect(Collectors.toSet());
    List<Area> own =
        ofTable.stream()
            .filter(one -> !codes.contains(one.code()))
            .map(one -> new Area(0, one.code(), null, one.title(), null, null))
            .toList();
    List<Area> offered = Stream.concat(known.stream(), own.stream().limit(MOST_OWN)).toList();
    return new Offer(offered, Math.max(0, own.size() - MOST_OWN));
  }
}
