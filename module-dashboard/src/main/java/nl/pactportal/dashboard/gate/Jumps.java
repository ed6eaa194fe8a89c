package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** Finds in the database what changed more than the limits allow, the worst of it first. */
@ApplicationScoped
public class Jumps {
  private static final int MOST = 20;
  private static final String CELLS =
      "select measure, dimensions, geo, period, value, flags from dashboard.observation"
          + " where region_code = ? and release_id = ? and value is not null";
  // what the source marks as a break or as defined otherwise is no jump
  private static final String COMPARED =
      "with fresh as ("
          + CELLS
          + "), earlier as ("
          + CELLS
          + "), breaks as (select * from unnest(cast(? as text[]), cast(? as text[]),"
          + " cast(? as text[])) b (measure, geo, period)), compared as (select f.measure,"
          + " f.dimensions, f.geo, f.period, p.against, e.value as before, f.value as now"
          + " from unnest(cast(? as text[]), cast(? as text[])) p (period, against)"
          + " join fresh f on f.period = p.period join earlier e on e.measure = f.measure"
          + " and e.dimensions = f.dimensions and e.geo = f.geo and e.period = p.against"
          + " where (p.period = p.against or f.flags !~ '[bd]') and not exists (select 1"
          + " from breaks b where b.period = f.period and b.measure in ('', f.measure)"
          + " and b.geo in ('', f.geo)))";
  private static final String EACH = " select c.* from compared c";
  private static final String TOGETHER =
      " select c.* from (select measure, cast(null as text) as dimensions, cast(null as text)"
          + " as geo, period, against, sum(before) as before, sum(now) as now from compared"
          + " group by measure, period, against) c";
  private static final String TOO_MUCH =
      " join unnest(cast(? as text[]), cast(? as numeric[]), cast(? as numeric[]),"
          + " cast(? as numeric[])) l (measure, low, high, least) on l.measure = c.measure"
          + " where c.now <> c.before and abs(c.now - c.before) > coalesce(l.least, 0)"
          + " and abs(c.now - c.before) * 100 > abs(c.before)"
          + " * coalesce(case when c.now < c.before then l.low else l.high end, 0)"
          + " order by abs(c.now - c.before) / greatest(abs(c.before), 1) desc,"
          + " c.measure, c.period, c.geo, c.dimensions limit "
          + MOST;
  @Inject Rows rows;
  @Inject JumpPeriods periods;

  /** Each figure by itself, and all of a measure and period together. */
  List<Jump> of(ReleaseRef fresh, ReleaseRef inForce, Comparison comparison) {
    JumpPeriods.Pairs revised = periods.revised(comparison);
    JumpPeriods.Pairs followed = periods.followed(comparison, fresh);
    return Stream.of(
            found(GateRule.REVISED, EACH, fresh, inForce, revised, comparison),
            found(GateRule.REVISED_SUM, TOGETHER, fresh, inForce, revised, comparison),
            found(GateRule.JUMPED, EACH, fresh, fresh, followed, comparison),
            found(GateRule.JUMPED_SUM, TOGETHER, fresh, fresh, followed, comparison))
        .flatMap(List::stream)
        .toList();
  }

  private List<Jump> found(
      GateRule rule,
      String which,
      ReleaseRef fresh,
      ReleaseRef earlier,
      JumpPeriods.Pairs pairs,
      Comparison comparison) {
    List<Measured> limits = limits(rule, comparison);
    if (limits.isEmpty() || pairs.isEmpty()) {
      return List.of();
    }
    return rows.of(
        fresh,
        COMPARED + which + TOO_MUCH,
        row -> jump(rule, row),
        earlier.audience(),
        earlier.id(),
        SqlArray.of(pairs.breaks().stream().map(one -> any(one.measure())).toList()),
        SqlArray.of(pairs.breaks().stream().map(one -> any(one.geo())).toList()),
        SqlArray.of(pairs.breaks().stream().map(JumpPeriods.Across::period).toList()),
        SqlArray.of(pairs.against().keySet()),
        SqlArray.of(pairs.against().values()),
        SqlArray.of(limits.stream().map(Measured::measure).toList()),
        numbers(limits.stream().map(one -> one.limit().low())),
        numbers(limits.stream().map(one -> one.limit().high())),
        numbers(limits.stream().map(one -> one.limit().least())));
  }

  private record Measured(String measure, GateLimit limit) {}

  /** Not of a measure that is another one by now: that is told already. */
  private static List<Measured> limits(GateRule rule, Comparison comparison) {
    return comparison.fresh().columns().stream()
        .filter(
            column -> {
              Profile.Column before = comparison.inForce().byCode().get(column.code());
              return before != null && before.shape().equals(column.shape());
            })
        .flatMap(
            column ->
                comparison
                    .fresh()
                    .limit(comparison.limits(), rule, column.code())
                    .map(limit -> new Measured(column.code(), limit))
                    .stream())
        .toList();
  }

  private static String any(String code) {
    return code == null ? "" : code;
  }

  private static String numbers(Stream<BigDecimal> limits) {
    List<String> all =
        limits.map(limit -> Objects.isNull(limit) ? "NULL" : limit.toPlainString()).toList();
    return "{" + String.join(",", all) + "}";
  }

  private static Jump jump(GateRule rule, ResultSet row) throws SQLException {
    FoundCell cell =
        new FoundCell(
            row.getString("measure"),
            row.getString("dimensions"),
            row.getString("geo"),
            row.getString("period"),
            row.getString("against"));
    return new Jump(rule, cell, row.getBigDecimal("before"), row.getBigDecimal("now"));
  }
}
