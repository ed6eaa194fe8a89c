package nl.pactportal.dashboard.breaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Keeps the breaks of tables. */
@ApplicationScoped
public class BreakRepository {
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
