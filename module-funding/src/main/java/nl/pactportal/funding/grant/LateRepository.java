package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Decisions about late applications of the regions the user may see. */
@ApplicationScoped
class LateRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(LateDecision decision) {
    em.persist(decision);
  }

  Optional<LateRow> of(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.grant.LateRow(d.outcome, d.reason, d.decidedByName,"
                + " d.decidedAt, o.fromAt, o.untilAt, o.what) from LateDecision d"
                + " left join Outage o on o.id = d.outageId and o.regionCode in :regions"
                + " where d.regionCode in :regions and d.applicationId = :application",
            LateRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }
}
