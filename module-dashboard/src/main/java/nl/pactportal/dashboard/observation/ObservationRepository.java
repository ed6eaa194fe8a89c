package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Reads figures as rows. They are facts that never change, so there is no entity for them; and the
 * region stands in every query, for the index as much as for safety.
 */
@ApplicationScoped
public class ObservationRepository {
  private static final String ABOUT =
      "select distinct d.id, r.id, d.code, d.title, d.owner, d.url, d.definition, d.licence,"
          + " d.synthetic, r.source_version, cast(extract(epoch from r.imported_at) * 1000 as bigint),"
          + " d.region_code,"
          + " m.code, m.title, m.unit, m.decimals, m.kind, m.seasonal, m.numerator,"
          + " m.denominator, m.position, d.display_order"
          + " from dashboard.dataset d"
          + " join dashboard.release r on r.region_code = d.region_code and r.dataset_id = d.id"
          + " and r.is_current"
          + " join dashboard.measure m on m.region_code = r.region_code and m.release_id = r.id"
          + " where d.region_code = any(cast(?1 as text[]))"
          + " and (d.owner_region is not null or d.region_code not in ('PUB', 'PB')"
          + " or exists (select 1 from dashboard.headline h"
          + " where h.region_code = d.region_code and h.dataset_id = d.id and h.measure = m.code))"
          + " and exists (select 1 from dashboard.observation o"
          + " where o.region_code = r.region_code and o.release_id = r.id and o.measure = m.code"
          + " and o.dimensions = '' and o.geo = any(cast(?2 as text[])))"
          + " order by d.display_order, d.title, r.id, m.position";
  private static final String PERIODS =
      "select release_id, code, title, status from dashboard.period_code"
          + " where region_code = any(cast(?1 as text[])) and release_id = any(cast(?2 as uuid[]))"
          + " order by release_id, position";
  private static final String CELLS =
      "select release_id, measure, dimensions, geo, period, value, missing, flags, low, high,"
          + " symbol from dashboard.observation where region_code = any(cast(?1 as text[]))"
          + " and release_id = any(cast(?2 as uuid[])) and measure = any(cast(?3 as text[]))"
          + " and dimensions = '' and geo = any(cast(?4 as text[]))";
  private static final String BREAKS =
      "select dataset_id, measure, geo, period, kind, text_nl, text_en, source"
          + " from dashboard.series_break where region_code = any(cast(?1 as text[]))"
          + " and dataset_id = any(cast(?2 as uuid[])) order by period";
  @PersistenceContext EntityManager em;

  /** A break of a table. */
  record BreakRow(UUID datasetId, SeriesBreak seriesBreak) {}

  /** A measure of a release, with all that is said of the table around it. */
  record AboutRow(DatasetFigures.About about, Measure measure) {}

  /** A period of a release. */
  record PeriodRow(UUID releaseId, Period period, PeriodStatus status) {}

  /** A figure without breakdown. */
  record CellRow(UUID releaseId, Cell cell) {}

  /**
   * What there is of areas, among the tables the current user may see: of tables of regions all of
   * it, of others what was chosen for the overview.
   */
  List<AboutRow> measuresWithFiguresOf(Collection<String> geos) {
    return rows(ABOUT, scope(), SqlArray.of(geos)).map(RowReader::about).toList();
  }

  List<PeriodRow> periods(Collection<?> releases) {
    return rows(PERIODS, scope(), SqlArray.of(releases)).map(RowReader::period).toList();
  }

  List<CellRow> cells(
      Collection<?> releases, Collection<String> measures, Collection<String> geos) {
    return rows(CELLS, scope(), SqlArray.of(releases), SqlArray.of(measures), SqlArray.of(geos))
        .map(RowReader::cell)
        .toList();
  }

  List<BreakRow> breaks(Collection<UUID> datasets) {
    return rows(BREAKS, scope(), SqlArray.of(datasets)).map(RowReader::seriesBreak).toList();
  }

  private static String scope() {
    return SqlArray.of(CurrentUser.currentScope().read());
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
