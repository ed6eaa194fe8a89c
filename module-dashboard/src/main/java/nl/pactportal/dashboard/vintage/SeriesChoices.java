package nl.pactportal.dashboard.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.ReleaseRef;

/**
 * What there is to choose in a release. Breakdowns and areas are found by skipping through the
 * index, from each to the next, not by reading all cells.
 */
@ApplicationScoped
public class SeriesChoices {
  private static final int MOST = 200;
  private static final String MEASURES =
      "select code, title, unit, decimals from dashboard.measure where region_code = ?1"
          + " and release_id = cast(?2 as uuid) order by position";
  private static final String SKIP =
      "with recursive found(code) as ((select %1$s from dashboard.observation where %2$s"
          + " order by %1$s limit 1) union all select (select %1$s from dashboard.observation"
          + " where %2$s and %1$s > found.code order by %1$s limit 1) from found"
          + " where found.code is not null)"
          + " select code from found where code is not null limit "
          + MOST;
  private static final String OF_MEASURE =
      "region_code = ?1 and release_id = cast(?2 as uuid) and measure = ?3";
  private static final String DIMENSIONS = SKIP.formatted("dimensions", OF_MEASURE);
  private static final String AREAS = SKIP.formatted("geo", OF_MEASURE + " and dimensions = ?4");
  private static final String TITLES =
      "select dimension || '=' || code, title from dashboard.category where region_code = ?1"
          + " and release_id = cast(?2 as uuid)";
  @PersistenceContext EntityManager em;

  List<Measure> measures(ReleaseRef release) {
    return rows(MEASURES, release)
        .map(
            row ->
                new Measure(
                    row[0].toString(),
                    row[1].toString(),
                    row[2].toString(),
                    ((Number) row[3]).intValue()))
        .toList();
  }

  /** Code to title of the breakdowns of a measure. */
  Map<String, String> dimensions(ReleaseRef release, String measure) {
    Map<String, String> titles = titles(release);
    Map<String, String> found = new LinkedHashMap<>();
    codes(DIMENSIONS, release, measure).forEach(code -> found.put(code, title(titles, code)));
    return found;
  }

  /** Code to name of the areas a series is there for. */
  Map<String, String> areas(ReleaseRef release, String measure, String dimensions) {
    Map<String, String> titles = titles(release);
    Map<String, String> found = new LinkedHashMap<>();
    codes(AREAS, release, measure, dimensions)
        .forEach(code -> found.put(code, titles.getOrDefault("geo=" + code, code)));
    return found;
  }

  private static String title(Map<String, String> titles, String dimensions) {
    return Stream.of(dimensions.split(";"))
        .map(part -> titles.getOrDefault(part, part))
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> titles(ReleaseRef release) {
    Map<String, String> titles = new LinkedHashMap<>();
    rows(TITLES, release).forEach(row -> titles.put(row[0].toString(), row[1].toString()));
    return titles;
  }

  private Stream<Object[]> rows(String sql, ReleaseRef release) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, release.audience())
            .setParameter(2, release.id().toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private List<String> codes(String sql, ReleaseRef release, String... more) {
    var query =
        em.createNativeQuery(sql)
            .setParameter(1, release.audience())
            .setParameter(2, release.id().toString());
    for (int i = 0; i < more.length; i++) {
      query.setParameter(i + 3, more[i]);
    }
    List<?> codes = query.getResultList();
    return codes.stream().map(Object::toString).toList();
  }
}
