package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;

/**
 * Pages through the figures of a release, series by series, and lists its periods. Only so many
 * pages: nobody turns a hundred thousand of them, and a file holds all.
 */
@ApplicationScoped
public class FigurePages {
  static final int ROWS = 25;
  private static final int MOST_PAGES = 400;
  private static final String WHERE =
      " where o.region_code = ?1 and o.release_id = cast(?2 as uuid)";
  // in the order of the key, which sorts nothing but the periods of one series
  private static final String ORDER = " order by o.measure, o.dimensions, o.geo, o.period desc";
  // the breakdown reads "SBI=T001081;..." and becomes titles by the categories of the release
  private static final String PAGE =
      "select o.geo, m.code, m.title, m.unit, m.decimals, m.kind, m.seasonal,"
          + " m.numerator, m.denominator, coalesce((select"
          + " string_agg(c.title, ', ' order by c.dimension) from dashboard.category c where"
          + " c.region_code = o.region_code and c.release_id = o.release_id and"
          + " (c.dimension || '=' || c.code = any(string_to_array(o.dimensions, ';'))"
          + " or c.dimension = 'geo' and c.code = o.geo)), ''),"
          + " p.code, p.title, p.status, o.value, o.missing, o.flags, o.symbol"
          + " from (select o.* from dashboard.observation o"
          + WHERE
          + ORDER
          + " limit ?3 offset ?4) o"
          + " join dashboard.measure m on m.region_code = o.region_code"
          + " and m.release_id = o.release_id and m.code = o.measure"
          + " join dashboard.period_code p on p.region_code = o.region_code"
          + " and p.release_id = o.release_id and p.code = o.period"
          + ORDER;
  private static final String PERIODS =
      "select o.release_id, o.code, o.title, o.status from dashboard.period_code o"
          + WHERE
          + " order by o.position desc";
  @PersistenceContext EntityManager em;

  /**
   * That page, or the nearest there is.
   *
   * @param total number of figures of the release
   */
  public FigurePage page(ReleaseRef release, int total, int wanted) {
    int pages = Math.max(1, Math.min(MOST_PAGES, (total + ROWS - 1) / ROWS));
    int page = Math.max(1, Math.min(pages, wanted));
    List<?> rows =
        query(PAGE, release)
            .setParameter(3, ROWS)
            .setParameter(4, (page - 1) * ROWS)
            .getResultList();
    List<FigureRow> figures =
        rows.stream().map(Object[].class::cast).map(FigurePages::figure).toList();
    return new FigurePage(figures, page, pages, total);
  }

  /** Newest first. */
  public List<PeriodLine> periods(ReleaseRef release) {
    List<?> rows = query(PERIODS, release).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(RowReader::period)
        .map(row -> new PeriodLine(row.period(), row.status()))
        .toList();
  }

  private Query query(String sql, ReleaseRef release) {
    return em.createNativeQuery(sql)
        .setParameter(1, release.audience())
        .setParameter(2, release.id().toString());
  }

  private static FigureRow figure(Object[] row) {
    return new FigureRow(
        RowReader.text(row[0]),
        RowReader.measure(row, 1),
        RowReader.text(row[9]),
        new Period(RowReader.text(row[10]), RowReader.text(row[11])),
        new PeriodStatus(RowReader.text(row[12])),
        (BigDecimal) row[13],
        row[14] == null ? null : Missing.valueOf(RowReader.text(row[14])),
        Flag.of(RowReader.text(row[15])),
        RowReader.text(row[16]));
  }
}
