package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** The log of outages; the same for everybody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outages {
  private static final int MOST = 100;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Outage outage) {
    em.persist(outage);
  }

  /** Newest first. */
  public List<OutageRow> all() {
    return em.createQuery(
            "select new nl.pactportal.funding.scheme.OutageRow(o.id, o.fromAt, o.untilAt, o.what,"
                + " o.recordedByName, o.recordedAt) from Outage o where o.regionCode in :regions"
                + " order by o.fromAt desc, o.id",
            OutageRow.class)
        .setParameter("regions", user.scope().read())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is no such outage
   */
  public void require(UUID id) {
    if (all().stream().noneMatch(row -> row.id().equals(id))) {
      throw new NotFoundException("outage " + id);
    }
  }
}
