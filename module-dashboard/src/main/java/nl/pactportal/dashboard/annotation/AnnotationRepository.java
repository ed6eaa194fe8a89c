package nl.pactportal.dashboard.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Notes within what the current user may see. */
@ApplicationScoped
class AnnotationRepository {
  private static final int MOST = 500;
  private static final String ROW =
      "select new nl.pactportal.dashboard.annotation.AnnotationRow(a.id, a.version, a.regionCode,"
          + " a.datasetId, d.title, a.releaseId, a.measure, a.geo, a.period, a.measureTitle,"
          + " a.geoTitle, a.periodTitle, a.text, a.party, p.name, a.referencePath, a.writtenAt,"
          + " a.changedAt) from Annotation a"
          + " inner join Dataset d on d.id = a.datasetId and d.regionCode = a.datasetRegion"
          + " inner join Party p on p.code = a.party"
          + " where a.regionCode in :regions and a.removedAt is null";
  private static final String CODES = " where region_code = ?1 and release_id = cast(?2 as uuid)";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Of all tables, newest first. */
  List<AnnotationRow> all() {
    return scoped(em.createQuery(ROW + " order by a.writtenAt desc, a.id", AnnotationRow.class))
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those for everybody, also where somebody who may see more asks. */
  List<AnnotationRow> open() {
    return scoped(
            em.createQuery(
                ROW + " and a.regionCode = :open order by a.writtenAt desc, a.id",
                AnnotationRow.class))
        .setParameter("open", RegionScope.PUBLIC)
        .setMaxResults(MOST)
        .getResultList();
  }

  AnnotationRow row(UUID id) {
    return find(id).orElseThrow(() -> new NotFoundException("annotation " + id));
  }

  Optional<AnnotationRow> find(UUID id) {
    return scoped(em.createQuery(ROW + " and a.id = :id", AnnotationRow.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Every text it had, newest first. */
  List<TextRow> texts(UUID id) {
    return scoped(
            em.createQuery(
                "select new nl.pactportal.dashboard.annotation.TextRow(t.text, t.writtenAt)"
                    + " from AnnotationText t where t.regionCode in :regions"
                    + " and t.annotationId = :id order by t.writtenAt desc, t.id desc",
                TextRow.class))
        .setParameter("id", id)
        .getResultList();
  }

  Annotation lock(UUID id) {
    return scoped(
            em.createQuery(
                "select a from Annotation a where a.regionCode in :regions and a.id = :id",
                Annotation.class))
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("annotation " + id));
  }

  void add(Object row) {
    em.persist(row);
  }

  Map<String, String> measures(ReleaseRef release) {
    return codes(
        "select code, title from dashboard.measure" + CODES + " order by position", release);
  }

  Map<String, String> geos(ReleaseRef release) {
    return codes(
        "select code, title from dashboard.category"
            + CODES
            + " and dimension = 'geo' order by position",
        release);
  }

  /** Newest first. */
  Map<String, String> periods(ReleaseRef release) {
    return codes(
        "select code, title from dashboard.period_code" + CODES + " order by position desc",
        release);
  }

  private Map<String, String> codes(String sql, ReleaseRef release) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, release.audience())
            .setParameter(2, release.id().toString())
            .getResultList();
    Map<String, String> codes = new LinkedHashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> codes.put(row[0].toString(), row[1].toString()));
    return codes;
  }

  private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read());
  }
}
