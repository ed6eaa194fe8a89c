package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Finds published releases within what the current user may see. A release in quarantine, a
 * rejected one, somebody else's and one that does not exist are all the same: not there.
 */
@ApplicationScoped
public class Releases {
  private static final String PUBLISHED =
      "select new nl.pactportal.dashboard.observation.ReleaseRef(r.regionCode, r.id) from Release r"
          + " where r.regionCode in :regions and r.status = :published";
  @PersistenceContext EntityManager em;

  /** The release of a permalink. */
  public Optional<ReleaseRef> published(UUID release) {
    return query(" and r.id = :id").setParameter("id", release).getResultStream().findFirst();
  }

  /** The same, of that table: a permalink to another table's release leads nowhere. */
  public Optional<ReleaseRef> published(UUID dataset, UUID release) {
    return query(" and r.id = :id and r.datasetId = :dataset")
        .setParameter("id", release)
        .setParameter("dataset", dataset)
        .getResultStream()
        .findFirst();
  }

  /** What is shown of a table today. */
  public Optional<ReleaseRef> current(UUID dataset) {
    return query(" and r.datasetId = :id and r.current = true")
        .setParameter("id", dataset)
        .getResultStream()
        .findFirst();
  }

  /** What was shown of a table at that moment. */
  public Optional<ReleaseRef> inForce(UUID dataset, Instant at) {
    return query(" and r.datasetId = :id and r.publishedAt <= :at order by r.publishedAt desc")
        .setParameter("id", dataset)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ReleaseRef> query(String condition) {
    return em.createQuery(PUBLISHED + condition, ReleaseRef.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("published", ReleaseStatus.PUBLISHED);
  }
}
