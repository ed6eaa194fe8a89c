package nl.pactportal.dashboard.breaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Keeps the breaks of tables. */
@ApplicationScoped
public class BreakRepository {
  private static final String OF_TABLE =
      " join dashboard.release r on r.region_code = c.region_code and r.id = c.release_id"
          + " where r.region_code = any(cast(?1 as text[])) and r.dataset_id = cast(?2 as uuid)";
  private static final String MEASURES =
      "select distinct c.code from dashboard.measure c" + OF_TABLE;
  private static final String AREAS =
      "select distinct c.code from dashboard.category c"
          + OF_TABLE
          + " and c.dimension = 'geo' union"
          + " select code from dashboard.area where region_code = any(cast(?1 as text[]))";
  @PersistenceContext EntityManager em;

  /** Newest first. */
  List<BreakRow> of(UUID dataset) {
    return em.createQuery(
            "select new nl.pactportal.dashboard.breaks.BreakRow(b.id, b.measure, b.geo, b.period,"
                + " b.kind, b.textNl, b.textEn, b.source) from NotedBreak b"
                + " where b.regionCode in :regions and b.datasetId = :dataset"
                + " order by b.period desc, b.id",
            BreakRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("dataset", dataset)
        .getResultList();
  }

  /** Of a table that has none yet, any topic may be named. */
  boolean knowsMeasure(UUID dataset, String code) {
    List<String> known = codes(MEASURES, dataset);
    return known.isEmpty() || known.contains(code);
  }

  boolean knowsArea(UUID dataset, String code) {
    return codes(AREAS, dataset).contains(code);
  }

  private List<String> codes(String sql, UUID dataset) {
    List<?> codes =
        em.createNativeQuery(sql)
            .setParameter(1, SqlArray.of(CurrentUser.currentScope().read()))
            .setParameter(2, dataset.toString())
            .getResultList();
    return codes.stream().map(Object::toString).toList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void add(NotedBreak noted) {
    em.persist(noted);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void remove(UUID dataset, UUID id) {
    NotedBreak found =
        em.createQuery(
                "select b from NotedBreak b where b.regionCode in :regions"
                    + " and b.datasetId = :dataset and b.id = :id",
                NotedBreak.class)
            .setParameter("regions", CurrentUser.currentScope().write())
            .setParameter("dataset", dataset)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("break"));
    em.remove(found);
  }
}
