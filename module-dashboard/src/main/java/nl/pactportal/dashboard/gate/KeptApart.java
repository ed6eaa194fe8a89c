package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** The figures a release was kept apart for, each with the one in force for the same cell. */
@ApplicationScoped
class KeptApart {
  /** Findings whose figures are shown, and figures for each: what one can look at. */
  private static final int FINDINGS = 25;

  private static final int EACH = 6;
  // each asks what an index answers, however many cells the release has
  private static final String OF_CELL = "o.dimensions = w.dimensions and o.geo = w.geo";
  private static final String OF_AREAS = "o.dimensions = w.dimensions and w.geo is null";
  private static final String OF_PERIOD =
      "w.dimensions is null and (w.geo is null or o.geo = w.geo)";

  private static final String SELECT =
      "with wanted as (select cast(? as text) as region, cast(? as uuid) as release, u.*"
          + " from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]),"
          + " cast(? as text[]), cast(? as text[]))"
          + " with ordinality u (measure, dimensions, geo, period, against, position)),"
          + " figure as (select distinct on (o.measure, o.dimensions, o.geo, o.period)"
          + " w.position, o.* from wanted w cross join lateral ("
          + String.join(" union all ", cells(OF_CELL), cells(OF_AREAS), cells(OF_PERIOD))
          + " order by size desc nulls last, dimensions, geo, period limit "
          + EACH
          + ") o order by o.measure, o.dimensions, o.geo, o.period, w.position)"
          + " select f.*, b.value as before, b.missing as before_missing from figure f"
          + " left join dashboard.observation b on b.region_code = ? and b.release_id"
          + " = cast(? as uuid) and b.measure = f.measure and b.dimensions = f.dimensions"
          + " and b.geo = f.geo and b.period = f.period"
          + " order by f.position, f.measure, f.geo, f.dimensions, f.period";
  @Inject Rows rows;

  List<KeptFigure> of(ReleaseRef kept, Optional<ReleaseRef> inForce, List<Finding> findings) {
    List<Finding> shown =
        findings.stream().filter(one -> one.cell() != null).limit(FINDINGS).toList();
    return rows.of(
        SELECT,
        KeptApart::figure,
        kept.audience(),
        kept.id(),
        codes(shown.stream().map(one -> one.cell().measure())),
        codes(shown.stream().map(one -> one.cell().dimensions())),
        codes(shown.stream().map(one -> one.cell().geo())),
        codes(shown.stream().map(one -> one.cell().period())),
        codes(shown.stream().map(one -> one.cell().against())),
        kept.audience(),
        inForce.map(ReleaseRef::id).orElse(null));
  }

  private static String cells(String which) {
    return "select o.measure, o.dimensions, o.geo, o.period, o.value, o.missing, abs(o.value)"
        + " as size from dashboard.observation o where o.region_code = w.region"
        + " and o.release_id = w.release and o.measure = w.measure"
        + " and o.period in (w.period, w.against) and "
        + which;
  }

  /** An array with gaps, which {@link SqlArray} does not know. */
  private static String codes(Stream<String> codes) {
    return "{"
        + String.join(
            ",",
            codes
                .map(code -> code == null ? "NULL" : SqlArray.of(List.of(code)))
                .map(code -> code.replaceAll("^\\{|}$", ""))
                .toList())
        + "}";
  }

  private static KeptFigure figure(ResultSet row) throws SQLException {
    FoundCell cell =
        new FoundCell(
            row.getString("measure"),
            row.getString("dimensions"),
            row.getString("geo"),
            row.getString("period"),
            null);
    return new KeptFigure(
        cell,
        row.getBigDecimal("before"),
        missing(row.getString("before_missing")),
        row.getBigDecimal("value"),
        missing(row.getString("missing")));
  }

  private static Missing missing(String name) {
    return name == null ? null : Missing.valueOf(name);
  }
}
