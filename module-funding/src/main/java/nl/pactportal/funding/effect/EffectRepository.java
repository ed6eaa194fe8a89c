package nl.pactportal.funding.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Proposals of the regions the user may see. */
@ApplicationScoped
class EffectRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(EffectProposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  Optional<ProposalRow> row(UUID id) {
    return em.createQuery(
            "select new nl.pactportal.funding.effect.ProposalRow(p.id, p.version, p.callId, c.title,"
                + " p.closesAt, p.closingSaid, p.remark, p.status, p.proposedBy, p.proposedByName,"
                + " p.proposedAt, p.decidedByName, p.decidedAt, p.reason) from EffectProposal p"
                + " left join Call c on c.id = p.callId and c.regionCode in :regions"
                + " where p.id = :id and p.regionCode in :regions",
            ProposalRow.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  Optional<EffectProposal> lock(UUID id) {
    return em.createQuery(
            "select p from EffectProposal p where p.id = :id and p.regionCode in :regions",
            EffectProposal.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
