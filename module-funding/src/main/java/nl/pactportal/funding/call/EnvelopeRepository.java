package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** Reads envelopes and takes money out of them. */
@ApplicationScoped
class EnvelopeRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<EnvelopeRow> of(Collection<UUID> callIds) {
    if (callIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new nl.pactportal.funding.call.EnvelopeRow(e.callId, e.regionCode, p.name,"
                + " e.ceilingCents, e.allocatedCents) from Envelope e"
                + " join Party p on p.code = e.regionCode"
                + " where e.regionCode in :regions and e.callId in :calls order by p.name",
            EnvelopeRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("calls", callIds)
        .getResultList();
  }

  /**
   * Checks and takes in one statement: reading first and writing later would let two decisions at
   * the same moment both see the same free amount.
   *
   * @return false if that much is not free
   */
  boolean take(String regionCode, UUID callId, Money amount) {
    return em.createQuery(
                "update Envelope e set e.allocatedCents = e.allocatedCents + :cents"
                    + " where e.regionCode = :region and e.callId = :call"
                    + " and e.allocatedCents + :cents <= e.ceilingCents")
            .setParameter("cents", amount.cents())
            .setParameter("region", regionCode)
            .setParameter("call", callId)
            .executeUpdate()
        == 1;
  }
}
