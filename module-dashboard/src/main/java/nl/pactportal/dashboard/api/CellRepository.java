package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * A page of the cells of a release, in the order of their key: a page far behind costs what the
 * first one costs. What is masked was masked before it was stored.
 */
@ApplicationScoped
class CellRepository {
  private static final String SELECT =
      "select measure, dimensions, geo, period, value, missing, flags, low, high, symbol"
          + " from dashboard.observation where region_code = ?1 and release_id = cast(?2 as uuid)"
          + " and region_code = any(cast(?3 as text[]))";
  private static final String ORDER = " order by measure, dimensions, geo, period";

  @PersistenceContext EntityManager em;

  /** One more than the page holds: it tells whether there is a next. */
  List<Cell> cells(ReleaseRef release, CellQuery asked) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(release.audience());
    arguments.add(release.id().toString());
    arguments.add(SqlArray.of(CurrentUser.currentScope().read()));
    StringBuilder sql = new StringBuilder(SELECT);
    among(sql, arguments, "measure", asked.measures());
    among(sql, arguments, "geo", asked.geos());
    among(sql, arguments, "period", asked.periods());
    if (asked.dimensions() != null) {
      sql.append(" and dimensions = ").append(next(arguments, asked.dimensions()));
    }
    after(sql, arguments, asked.after());
    Query query = em.createNativeQuery(sql.append(ORDER).toString());
    for (int i = 0; i < arguments.size(); i++) {
      query.setParameter(i + 1, arguments.get(i));
    }
    List<?> rows = query.setMaxResults(asked.size() + 1).getResultList();
    return rows.stream().map(Object[].class::cast).map(CellRepository::cell).toList();
  }

  private static void among(
      StringBuilder sql, List<Object> arguments, String column, List<String> codes) {
    if (!codes.isEmpty()) {
      sql.append(" and ").append(column).append(" = any(cast(");
      sql.append(next(arguments, SqlArray.of(codes))).append(" as text[]))");
    }
  }

  private static void after(StringBuilder sql, List<Object> arguments, CellKey key) {
    if (key != null) {
      sql.append(" and (measure, dimensions, geo, period) > (");
      sql.append(next(arguments, key.measure())).append(", ");
      sql.append(next(arguments, key.dimensions())).append(", ");
      sql.append(next(arguments, key.geo())).append(", ");
      sql.append(next(arguments, key.period())).append(")");
    }
  }

  private static String next(List<Object> arguments, String value) {
    arguments.add(value);
    return "cast(?" + arguments.size() + " as text)";
  }

  private static Cell cell(Object[] row) {
    return new Cell(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (BigDecimal) row[4],
        row[5] == null ? null : Missing.valueOf((String) row[5]),
        Flag.of((String) row[6]),
        (BigDecimal) row[7],
        (BigDecimal) row[8],
        (String) row[9]);
  }
}
