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
import nl.pactportal.platform.region.RegionScope;

/** Reads envelopes, and changes what is reserved and granted of them and of their pot. */
@ApplicationScoped
class EnvelopeRepository {
  private static final String POT = moving("Pot");
  private static final String ENVELOPE = moving("Envelope");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  private static String moving(String entity) {
    return "update "
        + entity
        + " e set e.reservedCents = e.reservedCents + :reserve,"
        + " e.allocatedCents = e.allocatedCents + :allocate"
        + " where e.regionCode = :region and e.callId = :call"
        + " and e.reservedCents + :reserve >= 0 and e.allocatedCents + :allocate >= 0"
        + " and e.reservedCents + :reserve + e.allocatedCents + :allocate <= e.ceilingCents";
  }

  List<EnvelopeRow> of(Collection<UUID> callIds) {
    if (callIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new nl.pactportal.funding.call.EnvelopeRow(e.callId, e.regionCode, p.name,"
                + " e.ceilingCents, e.allocatedCents, e.reservedCents, e.closesAt, e.closingSaid)"
                + " from Envelope e"
                + " join Party p on p.code = e.regionCode"
                + " where e.regionCode in :regions and e.callId in :calls order by p.name",
            EnvelopeRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("calls", callIds)
        .getResultList();
  }

  /**
   * Checks and changes in one statement per table: reading first and writing later would let two
   * decisions at the same moment both see the same free amount. Always the pot first, so that no
   * two wait for each other. Nothing is left half done: who gets false ends his transaction.
   *
   * @return false if that much is not free, or not taken
   */
  boolean move(String regionCode, UUID callId, long reserve, long allocate) {
    return moved(POT, RegionScope.SHARED, callId, reserve, allocate)
        && moved(ENVELOPE, regionCode, callId, reserve, allocate);
  }

  private boolean moved(String jpql, String region, UUID call, long reserve, long allocate) {
    return em.createQuery(jpql)
            .setParameter("reserve", reserve)
            .setParameter("allocate", allocate)
            .setParameter("region", region)
            .setParameter("call", call)
            .executeUpdate()
        == 1;
  }

  /** The smaller of what is free in the envelope and in the pot. */
  Money free(String regionCode, UUID callId) {
    long own = cents("Envelope", regionCode, callId);
    long all = cents("Pot", RegionScope.SHARED, callId);
    return new Money(Math.min(own, all));
  }

  private long cents(String entity, String region, UUID call) {
    return em.createQuery(
            // EclipseLink reads a - b - c as a - (b - c)
            "select e.ceilingCents - (e.reservedCents + e.allocatedCents) from "
                + entity
                + " e where e.regionCode = :region and e.callId = :call",
            Long.class)
        .setParameter("region", region)
        .setParameter("call", call)
        .getSingleResult();
  }
}
