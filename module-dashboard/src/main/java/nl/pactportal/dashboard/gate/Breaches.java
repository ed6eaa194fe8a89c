package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.dashboard.gate.Profile.Breach;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.table.SourceCode;

/** Finds parts that are more than their total, where the code of the total is known. */
@ApplicationScoped
public class Breaches {
  /** Between the parts a cell is told by. */
  static final String BETWEEN = " · ";

  private static final int MOST = 20;
  private static final String HEAD =
      "select measure, rest, geo, period, total, part from (select o.measure, o.period, ";
  // a total of averages is no sum; of a measure nobody described only a table's own rule speaks
  private static final String TAIL =
      " from dashboard.observation o join dashboard.measure m on m.region_code = o.region_code"
          + " and m.release_id = o.release_id and m.code = o.measure"
          + " where o.region_code = ? and o.release_id = ? and o.value is not null"
          + " and m.kind = any(string_to_array(?, ','))"
          + " group by 1, 2, 3, 4) sums where part > total order by 1, 2, 3, 4 limit "
          + MOST;
  private static final String OF_DIMENSION =
      HEAD
          + "regexp_replace(o.dimensions, '(^|;)%1$s=[^;]*', '') as rest, o.geo,"
          + " max(o.value) filter (where %2$s) as total,"
          + " max(o.value) filter (where not %2$s) as part"
          + TAIL;
  private static final String OF_AREAS =
      HEAD
          + "o.dimensions as rest, '' as geo,"
          + " max(o.value) filter (where o.geo = '%s') as total,"
          + " max(o.value) filter (where o.geo <> '%1$s') as part"
          + TAIL;
  private static final String IS_TOTAL = "o.dimensions ~ '(^|;)%s=%s(;|$)'";
  @Inject Rows rows;

  /** Of each total the table has; a limit for a dimension it has not is passed over. */
  List<Breach> of(ReleaseRef release, Profile profile, GateLimits limits) {
    return limits.totals().stream()
        .filter(limit -> has(profile, limit))
        .flatMap(limit -> of(release, limit, limits.own().contains(limit)))
        .toList();
  }

  private static boolean has(Profile profile, GateLimit limit) {
    return limit.target().equals(SourceCode.GEO)
        ? profile.areas().contains(limit.totalCode())
        : profile.codes().containsKey(limit.target());
  }

  private Stream<Breach> of(ReleaseRef release, GateLimit limit, boolean own) {
    String kinds = own ? "COUNT,OTHER" : "COUNT";
    return rows.of(release, sql(limit), row -> breach(limit, row), kinds).stream();
  }

  private static String sql(GateLimit limit) {
    String code = plain(limit.totalCode());
    if (limit.target().equals(SourceCode.GEO)) {
      return OF_AREAS.formatted(code);
    }
    String dimension = plain(limit.target());
    return OF_DIMENSION.formatted(dimension, IS_TOTAL.formatted(dimension, code));
  }

  /** Names and codes go into the question itself, so they may hold nothing else. */
  private static String plain(String code) {
    if (!code.matches("[A-Za-z0-9_.-]+")) {
      throw new IllegalStateException("a total with code " + code);
    }
    return code.replace(".", "\\.");
  }

  private static Breach breach(GateLimit limit, ResultSet row) throws SQLException {
    FoundCell place =
        new FoundCell(
            row.getString("measure"),
            row.getString("rest"),
            row.getString("geo"),
            row.getString("period"),
            null);
    return new Breach(limit.target(), place, row.getBigDecimal("total"), row.getBigDecimal("part"));
  }
}
