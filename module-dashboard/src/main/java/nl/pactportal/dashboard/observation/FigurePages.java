package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Pages through all figures of a release, and lists its periods. */
@ApplicationScoped
public class FigurePages {
  static final int ROWS = 25;
  private static final String WHERE =
      " where o.region_code = any(cast(?1 as text[])) and o.release_id = cast(?2 as uuid)";
  private static final String COUNT = "select count(*) from dashboard.observation o" + WHERE;
  // the breakdown reads "SBI=T001081;..." and becomes titles by the categories of the release
  private static final String PAGE =
      "select o.geo, m.code, m.title, m.unit, m.decimals, m.kind, m.seasonal,"
          + " m.numerator, m.denominator, coalesce((select"
          + " string_agg(c.title, ', ' order by c.dimension) from dashboard.category c where"
          + " c.region_code = o.region_code and c.release_id = o.release_id and"
          + " (c.dimension || '=' || c.code = any(string_to_array(o.dimensions, ';'))"
          + " or c.dimension = 'geo' and c.code = o.geo)), ''),"
          + " p.code, p.title, p.status, o.value, o.missing, o.flags, o.symbol"
          + " from dashboard.observation o"
          + " join dashboard.measure m on m.region_code = o.region_code"
          + " and m.release_id = o.release_id and m.code = o.measure"
          + " join dashboard.period_code p on p.region_code = o.region_code"
          + " and p.release_id = o.release_id and p.code = o.period"
          + WHERE
          + " order by p.position desc, m.position, o.dimensions, o.geo";
  private static final String PERIODS =
      "select p.release_id, p.code, p.title, p.status from dashboard.period_code p"
          + " where p.region_code = any(cast(?1 as text[])) and p.release_id = cast(?2 as uuid)"
          + " order by p.position desc";
  @PersistenceContext EntityManager em;

  /** That page, or the nearest there is. */
  public FigurePage page(UUID release, int wanted) {
    long total = ((Number) query(COUNT, release).getSingleResult()).longValue();
    int pages = (int) Math.max(1, (total + ROWS - 1) / ROWS);
    int page = Math.max(1, Math.min(pages, wanted));
    List<?> rows =
        query(PAGE, release).setFirstResult((page - 1) * ROWS).setMaxResults(ROWS).getResultList();
    List<FigureRow> figures =
        rows.stream().map(Object[].class::cast).map(FigurePages::figure).toList();
    return new FigurePage(figures, page, pages, total);
  }

  /** Newest first. */
  public List<PeriodLine> periods(UUID release) {
    List<?> rows = query(PERIODS, release).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(RowReader::period)
        .map(row -> new PeriodLine(row.period(), row.status()))
        .toList();
  }

  private Query query(String sql, UUID release) {
    Collection<String> regions = CurrentUser.currentScope().read();
    return em.createNativeQuery(sql)
        .setParameter(1, ObservationRepository.array(regions))
        .setParameter(2, release.toString());
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
