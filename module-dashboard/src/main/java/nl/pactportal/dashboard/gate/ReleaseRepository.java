package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads what is known of releases, of those the current user may see. */
@ApplicationScoped
public class ReleaseRepository {
  private static final String SELECT =
      "select new nl.pactportal.dashboard.gate.ReleaseFacts(r.id, r.regionCode, r.version, d.id,"
          + " d.code, d.title, d.synthetic, r.sourceVersion, r.sourceModified, r.reason,"
          + " r.importedAt, r.publishedAt, r.status, r.current, r.observationCount, r.cellsChanged,"
          + " r.cellsAdded, r.cellsRemoved, r.decision.at, r.decision.said)"
          + " from Release r join Dataset d on d.id = r.datasetId and d.regionCode = r.regionCode"
          + " where r.regionCode in :regions and r.status in :statuses";
  @PersistenceContext EntityManager em;

  public Optional<ReleaseFacts> find(UUID id, Collection<ReleaseStatus> statuses) {
    return query(" and r.id = :id", statuses).setParameter("id", id).getResultStream().findFirst();
  }

  /** Newest first. */
  List<ReleaseFacts> of(UUID dataset, Collection<ReleaseStatus> statuses, int most) {
    return query(" and d.id = :id order by r.importedAt desc, r.id desc", statuses)
        .setParameter("id", dataset)
        .setMaxResults(most)
        .getResultList();
  }

  private TypedQuery<ReleaseFacts> query(String more, Collection<ReleaseStatus> statuses) {
    return em.createQuery(SELECT + more, ReleaseFacts.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("statuses", statuses);
  }
}
