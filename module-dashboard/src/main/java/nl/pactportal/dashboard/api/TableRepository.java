package nl.pactportal.dashboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Tables, releases and codes within what the current user may see. */
@ApplicationScoped
class TableRepository {
  private static final String TABLE =
      "select new nl.pactportal.dashboard.api.TableRow(d.regionCode, d.id, d.code, d.title, d.owner,"
          + " d.url, d.definition, d.frequency, d.licence, d.synthetic, r.id, r.sourceVersion,"
          + " r.publishedAt, r.observationCount) from Dataset d left join Release r"
          + " on r.datasetId = d.id and r.regionCode = d.regionCode and r.current = true"
          + " where d.regionCode in :regions";
  private static final String RELEASE =
      "select new nl.pactportal.dashboard.api.ReleaseRow(r.id, r.sourceVersion, r.publishedAt,"
          + " r.observationCount, r.current) from Release r where r.regionCode in :regions"
          + " and r.regionCode = :audience and r.datasetId = :dataset and r.status = :published"
          + " order by r.publishedAt desc, r.id desc";
  private static final String OF = " where region_code = ?1 and release_id = cast(?2 as uuid)";

  @PersistenceContext EntityManager em;

  List<TableRow> all() {
    return em.createQuery(TABLE + " order by d.displayOrder, d.code, d.regionCode", TableRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .getResultList();
  }

  /** More than one where tables of several regions are called the same. */
  List<TableRow> called(String code) {
    return em.createQuery(TABLE + " and d.code = :code order by d.regionCode", TableRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("code", code)
        .getResultList();
  }

  /** Published ones, newest first. */
  List<ReleaseRow> releases(TableRow table) {
    return em.createQuery(RELEASE, ReleaseRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("audience", table.audience())
        .setParameter("dataset", table.id())
        .setParameter("published", ReleaseStatus.PUBLISHED)
        .getResultList();
  }

  List<Measure> measures(ReleaseRef release) {
    return rows(
            "select code, title, unit, decimals, kind, seasonal, numerator, denominator"
                + " from dashboard.measure"
                + OF
                + " order by position",
            release)
        .stream()
        .map(
            row ->
                new Measure(
                    text(row[0]),
                    text(row[1]),
                    text(row[2]),
                    ((Number) row[3]).intValue(),
                    MeasureKind.valueOf(text(row[4])),
                    Seasonal.valueOf(text(row[5])),
                    text(row[6]),
                    text(row[7])))
        .toList();
  }

  List<CodeRow> codes(ReleaseRef release) {
    return rows(
            "select dimension, code, title from dashboard.category"
                + OF
                + " order by dimension, position",
            release)
        .stream()
        .map(row -> new CodeRow(text(row[0]), text(row[1]), text(row[2])))
        .toList();
  }

  List<PeriodRow> periods(ReleaseRef release) {
    return rows(
            "select code, title, status, frequency, cast(starts_on as text)"
                + " from dashboard.period_code"
                + OF
                + " order by position",
            release)
        .stream()
        .map(
            row ->
                new PeriodRow(text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4])))
        .toList();
  }

  /** The first of those codes that the release does not have. */
  Optional<String> unknown(ReleaseRef release, String kind, List<String> codes) {
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    String known =
        switch (kind) {
          case "measure" -> "select code from dashboard.measure" + OF;
          case "period" -> "select code from dashboard.period_code" + OF;
          default -> "select code from dashboard.category" + OF + " and dimension = 'geo'";
        };
    List<?> found =
        em.createNativeQuery(known + " and code = any(cast(?3 as text[]))")
            .setParameter(1, release.audience())
            .setParameter(2, release.id().toString())
            .setParameter(3, SqlArray.of(codes))
            .getResultList();
    return codes.stream().filter(code -> !found.contains(code)).findFirst();
  }

  private List<Object[]> rows(String sql, ReleaseRef release) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, release.audience())
            .setParameter(2, release.id().toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
