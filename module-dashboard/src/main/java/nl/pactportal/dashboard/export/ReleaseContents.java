package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.PeriodStatus;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.SeriesBreak;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Reads what the cells of a published release mean, within what the current user may see. */
@ApplicationScoped
public class ReleaseContents {
  private static final String OF_RELEASE =
      " where region_code = ?1 and release_id = cast(?2 as uuid)";
  private static final String EDITION =
      "select r.region_code, r.id, d.id, d.code, d.title, d.owner, d.url, d.definition,"
          + " d.frequency, d.licence, d.synthetic, r.source_version,"
          + " cast(extract(epoch from r.imported_at) * 1000 as bigint),"
          + " cast(extract(epoch from r.published_at) * 1000 as bigint),"
          + " coalesce(r.classification_year, d.classification_year)"
          + " from dashboard.dataset d join dashboard.release r"
          + " on r.region_code = d.region_code and r.dataset_id = d.id"
          + " where r.region_code = any(cast(?1 as text[])) and d.code = ?2"
          + " and r.status = 'PUBLISHED'";
  private static final String MEASURES =
      "select code, title, unit, decimals, kind, seasonal, numerator, denominator"
          + " from dashboard.measure"
          + OF_RELEASE
          + " order by position, code";
  private static final String CATEGORIES =
      "select dimension, code, title from dashboard.category"
          + OF_RELEASE
          + " order by dimension, position, code";
  private static final String PERIODS =
      "select code, title, status from dashboard.period_code"
          + OF_RELEASE
          + " order by position, code";
  private static final String BREAKS =
      "select measure, geo, period, kind, text_nl, text_en, source from dashboard.series_break"
          + " where region_code = ?1 and dataset_id = cast(?2 as uuid) order by period";
  private static final String AREAS = "geo";
  private static final String OPEN =
      "select d.code, m.code, d.title, m.title from dashboard.dataset d"
          + " join dashboard.release r on r.region_code = d.region_code and r.dataset_id = d.id"
          + " and r.is_current and r.status = 'PUBLISHED'"
          + " join dashboard.measure m on m.region_code = r.region_code and m.release_id = r.id"
          + " where d.region_code = ?1 order by d.display_order, d.title, m.position limit 500";
  private static final String WITH_FIGURES =
      "select distinct geo from dashboard.observation"
          + OF_RELEASE
          + " and measure = ?3 and dimensions = ?4";
  @PersistenceContext EntityManager em;

  /** Codes of the areas a measure has figures of, or reasons why not. */
  Set<String> areasWithFigures(Edition edition, String measure, String dimensions) {
    List<?> rows =
        em.createNativeQuery(WITH_FIGURES)
            .setParameter(1, edition.release().audience())
            .setParameter(2, edition.release().id().toString())
            .setParameter(3, measure)
            .setParameter(4, dimensions)
            .getResultList();
    return rows.stream().map(Object::toString).collect(Collectors.toSet());
  }

  /** Every measure of the tables that are open to everybody. */
  List<OpenMeasure> openMeasures() {
    List<?> rows = em.createNativeQuery(OPEN).setParameter(1, RegionScope.PUBLIC).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new OpenMeasure(text(row[0]), text(row[1]), text(row[2]), text(row[3])))
        .toList();
  }

  /**
   * @param release null for the one that holds today
   */
  Optional<Edition> edition(String dataset, UUID release) {
    String sql = EDITION + (release == null ? " and r.is_current" : " and r.id = cast(?3 as uuid)");
    var query =
        em.createNativeQuery(sql + " order by r.region_code desc")
            .setParameter(1, SqlArray.of(CurrentUser.currentScope().read()))
            .setParameter(2, dataset);
    if (release != null) {
      query.setParameter(3, release.toString());
    }
    List<?> rows = query.getResultList();
    return rows.stream().findFirst().map(Object[].class::cast).map(ReleaseContents::edition);
  }

  /** Whether it is the one that holds today. */
  boolean isCurrent(Edition edition) {
    String sql =
        "select id, 1 from dashboard.release where region_code = ?1 and id = cast(?2 as uuid)";
    return rows(sql + " and is_current", edition).findAny().isPresent();
  }

  Contents of(Edition edition) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    rows(MEASURES, edition).forEach(row -> measures.put(text(row[0]), measure(row)));
    Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    rows(CATEGORIES, edition)
        .forEach(
            row ->
                categories
                    .computeIfAbsent(text(row[0]), name -> new LinkedHashMap<>())
                    .put(text(row[1]), text(row[2])));
    Map<String, String> areas = categories.remove(AREAS);
    Map<String, PeriodLine> periods = new LinkedHashMap<>();
    rows(PERIODS, edition).forEach(row -> periods.put(text(row[0]), period(row)));
    return new Contents(
        edition,
        measures,
        categories.entrySet().stream()
            .map(one -> new Contents.Dimension(one.getKey(), one.getValue()))
            .toList(),
        areas == null ? Map.of() : areas,
        periods,
        breaks(edition));
  }

  private List<SeriesBreak> breaks(Edition edition) {
    List<?> rows =
        em.createNativeQuery(BREAKS)
            .setParameter(1, edition.release().audience())
            .setParameter(2, edition.datasetId().toString())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new SeriesBreak(
                    (String) row[0],
                    (String) row[1],
                    text(row[2]),
                    text(row[3]),
                    text(row[4]),
                    text(row[5]),
                    text(row[6])))
        .toList();
  }

  private Stream<Object[]> rows(String sql, Edition edition) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, edition.release().audience())
            .setParameter(2, edition.release().id().toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static Edition edition(Object[] row) {
    return new Edition(
        new ReleaseRef(text(row[0]), UUID.fromString(text(row[1]))),
        UUID.fromString(text(row[2])),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        text(row[8]),
        text(row[9]),
        (Boolean) row[10],
        text(row[11]),
        instant(row[12]),
        instant(row[13]),
        row[14] == null ? null : ((Number) row[14]).intValue());
  }

  private static Measure measure(Object[] row) {
    return new Measure(
        text(row[0]),
        text(row[1]),
        text(row[2]),
        ((Number) row[3]).intValue(),
        MeasureKind.valueOf(text(row[4])),
        Seasonal.valueOf(text(row[5])),
        (String) row[6],
        (String) row[7]);
  }

  private static PeriodLine period(Object[] row) {
    return new PeriodLine(new Period(text(row[0]), text(row[1])), new PeriodStatus(text(row[2])));
  }

  private static Instant instant(Object millis) {
    return Instant.ofEpochMilli(((Number) millis).longValue());
  }

  private static String text(Object column) {
    return column.toString();
  }
}
