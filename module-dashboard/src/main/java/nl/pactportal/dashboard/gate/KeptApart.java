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
  private static final String SELECT =
      "with wanted as (select * from unnest(cast(? as text[]), cast(? as text[]),"
          + " cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as numeric[]))"
          + " with ordinality w (measure, dimensions, geo, period, against, value, position)),"
          + " figure as (select distinct on (o.measure, o.dimensions, o.geo, o.period)"
          + " w.position, o.* from wanted w cross join lateral (select measure, dimensions, geo,"
          + " period, value, missing from dashboard.observation where region_code = ?"
          + " and release_id = ? and measure = w.measure"
          + " and (w.dimensions is null or dimensions = w.dimensions)"
          + " and (w.geo is null or geo = w.geo)"
          + " and (w.period is null or period in (w.period, w.against))"
          + " and (w.value is null or value = w.value)"
          + " order by abs(value) desc nulls last, dimensions, geo, period limit "
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
        codes(shown.stream().map(one -> one.cell().measure())),
        codes(shown.stream().map(one -> one.cell().dimensions())),
        codes(shown.stream().map(one -> one.cell().geo())),
        codes(shown.stream().map(one -> one.cell().period())),
        codes(shown.stream().map(one -> one.cell().against())),
        codes(shown.stream().map(KeptApart::value)),
        kept.audience(),
        kept.id(),
        kept.audience(),
        inForce.map(ReleaseRef::id).orElse(null));
  }

  /** Of a measure out of its range only the figure that is. */
  private static String value(Finding finding) {
    return finding.rule() == GateRule.RANGE ? finding.found() : null;
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
