package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads figures as rows. They are facts that never change, so there is no entity for them; and the
 * region stands in every query, for the index as much as for safety.
 */
@ApplicationScoped
public class ObservationRepository {
  private static final String ABOUT =
      "select distinct d.id, r.id, d.code, d.title, d.owner, d.url, d.definition, d.licence,"
          + " d.synthetic, r.source_version, cast(extract(epoch from r.imported_at) * 1000 as bigint),"
          + " d.display_order,"
          + " m.code, m.title, m.unit, m.decimals, m.position"
          + " from dashboard.dataset d"
          + " join dashboard.release r on r.region_code = d.region_code and r.dataset_id = d.id"
          + " and r.is_current"
          + " join dashboard.measure m on m.region_code = r.region_code and m.release_id = r.id"
          + " where exists (select 1 from dashboard.observation o"
          + " where o.region_code = any(cast(?1 as text[])) and o.release_id = r.id)"
          + " order by d.display_order, d.title, r.id, m.position";
  private static final String PERIODS =
      "select release_id, code, title, status from dashboard.period_code"
          + " where region_code = any(cast(?1 as text[])) and release_id = any(cast(?2 as uuid[]))"
          + " order by release_id, position";
  private static final String CELLS =
      "select region_code, release_id, measure, period, value, value_attribute"
          + " from dashboard.observation where region_code = any(cast(?1 as text[]))"
          + " and release_id = any(cast(?2 as uuid[])) and dimensions = ''";
  @PersistenceContext EntityManager em;

  /** A measure of a release, with all that is said of the table around it. */
  record AboutRow(DatasetFigures.About about, Measure measure) {}

  /** A period of a release. */
  record PeriodRow(UUID releaseId, Period period, PeriodStatus status) {}

  /** A figure without breakdown. */
  record CellRow(
      String region, UUID releaseId, String measure, String period, BigDecimal value, String why) {}

  List<AboutRow> measuresWithFiguresOf(Collection<String> regions) {
    return rows(ABOUT, array(regions)).map(RowReader::about).toList();
  }

  List<PeriodRow> periods(Collection<String> owners, Collection<?> releases) {
    return rows(PERIODS, array(owners), array(releases)).map(RowReader::period).toList();
  }

  List<CellRow> cells(Collection<String> regions, Collection<?> releases) {
    return rows(CELLS, array(regions), array(releases)).map(RowReader::cell).toList();
  }

  /** Codes and ids only, so no value needs quoting; EclipseLink cannot spread a list natively. */
  static String array(Collection<?> codes) {
    return "{" + String.join(",", codes.stream().map(Object::toString).toList()) + "}";
  }

  private Stream<Object[]> rows(String sql, Object... arguments) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < arguments.length; i++) {
      query.setParameter(i + 1, arguments[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }
}
