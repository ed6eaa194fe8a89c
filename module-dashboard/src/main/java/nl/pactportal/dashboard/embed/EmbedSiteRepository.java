package nl.pactportal.dashboard.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** The sites that may show charts. Writing is in a transaction of its own: see the service. */
@ApplicationScoped
public class EmbedSiteRepository {
  private static final String WHERE = " from EmbedSite s where s.regionCode in :regions";
  @PersistenceContext EntityManager em;

  List<SiteRow> all() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.embed.SiteRow(s.id, s.origin, s.title, s.version)"
                + WHERE
                + " order by s.title, s.origin",
            SiteRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .getResultList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void add(EmbedSite site) {
    em.persist(site);
  }

  /** False if there is none, or not any more. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean remove(UUID id) {
    Optional<EmbedSite> site =
        em.createQuery("select s" + WHERE + " and s.id = :id", EmbedSite.class)
            .setParameter("regions", CurrentUser.currentScope().read())
            .setParameter("id", id)
            .getResultStream()
            .findFirst();
    site.ifPresent(em::remove);
    return site.isPresent();
  }
}
