package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.Line;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.RegionScope;

/** Reads envelopes, and changes what is reserved and granted of them and of their pot. */
@ApplicationScoped
class EnvelopeRepository {
  private static final String MOVE = "select funding.move_money(?, ?, ?, ?, ?)";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Ledger ledger;

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
   * Checks and changes in one statement: reading first and writing later would let two decisions at
   * the same moment both see the same free amount. Everywhere the envelope first and the pot last,
   * so that no two wait for each other, and nobody holds the pot while he writes anything else.
   * Nothing is left half done: who gets false ends his transaction. Plain JDBC, because a query of
   * JPA costs the processor more than the statement itself.
   *
   * @param lines what the books say of it
   * @return false if that much is not free, or not taken
   */
  boolean move(Claim claim, long reserve, long allocate, List<Line> lines) {
    em.flush(); // what is to be written goes before, not while the pot is held
    // of JPA and not ours to close: another one would be outside this transaction
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setString(1, claim.regionCode());
      move.setObject(2, claim.callId());
      move.setLong(3, reserve);
      move.setLong(4, allocate);
      move.setString(5, ledger.postings(claim, lines));
      try (ResultSet moved = move.executeQuery()) {
        return moved.next() && moved.getBoolean(1);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
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
