package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pactportal.dashboard.gate.Profile.Column;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** Takes the profile of a release: one pass over its cells, whatever their number. */
@ApplicationScoped
public class Profiles {
  private static final String WHERE = " where region_code = ? and release_id = ?";
  private static final String MEASURES =
      "select code, title, unit, kind from dashboard.measure" + WHERE + " order by position";
  private static final String CODES = "select dimension, code from dashboard.category" + WHERE;
  private static final String CELLS =
      "select measure, period, geo, count(*) as cells, count(value) as figures,"
          + " min(value) as least, max(value) as most from dashboard.observation"
          + WHERE
          + " group by grouping sets ((measure), (period, geo))";
  @Inject Rows rows;

  /** A line of the pass: of a measure, or of an area in a period. */
  private record Line(
      String measure,
      String period,
      String geo,
      long cells,
      long figures,
      BigDecimal least,
      BigDecimal most) {}

  Profile of(ReleaseRef release) {
    Map<String, Line> measures = new HashMap<>();
    Map<String, Set<String>> areas = new TreeMap<>();
    for (Line line : rows.of(release, CELLS, Profiles::line)) {
      if (line.measure() != null) {
        measures.put(line.measure(), line);
      } else {
        Set<String> ofPeriod = areas.computeIfAbsent(line.period(), period -> new TreeSet<>());
        if (!line.geo().isEmpty()) {
          ofPeriod.add(line.geo());
        }
      }
    }
    return new Profile(columns(release, measures), codes(release), areas, List.of());
  }

  private List<Column> columns(ReleaseRef release, Map<String, Line> measures) {
    Line none = new Line(null, null, null, 0, 0, null, null);
    return rows.of(
        release,
        MEASURES,
        row -> {
          Line line = measures.getOrDefault(row.getString("code"), none);
          return new Column(
              row.getString("code"),
              row.getString("title"),
              row.getString("unit"),
              row.getString("kind"),
              line.cells(),
              line.figures(),
              line.least(),
              line.most());
        });
  }

  private Map<String, Set<String>> codes(ReleaseRef release) {
    Map<String, Set<String>> codes = new TreeMap<>();
    rows.of(release, CODES, row -> List.of(row.getString(1), row.getString(2)))
        .forEach(one -> codes.computeIfAbsent(one.get(0), name -> new TreeSet<>()).add(one.get(1)));
    return codes;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("measure"),
        row.getString("period"),
        row.getString("geo"),
        row.getLong("cells"),
        row.getLong("figures"),
        row.getBigDecimal("least"),
        row.getBigDecimal("most"));
  }
}
