package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.RegionScope;

/** The ceilings of pot and envelopes, with what the books say about them. */
@ApplicationScoped
class Budgets {
  private static final String CEILING =
      " e set e.ceilingCents = :cents where e.regionCode = :region and e.callId = :call"
          + " and e.reservedCents + e.allocatedCents <= :cents";

  @PersistenceContext EntityManager em;
  @Inject Ledger ledger;
  @Inject CurrentUser user;

  Budget of(UUID callId) {
    SortedMap<String, Share> shares = new TreeMap<>();
    envelopes(callId).forEach(row -> shares.put(row.getRegionCode(), row.share()));
    Pot pot = pot(callId);
    return new Budget(pot.getKind(), pot.getCeiling(), shares);
  }

  void open(UUID callId, Budget budget) {
    em.persist(new Pot(callId, budget));
    budget.shares().forEach((region, share) -> add(callId, region, share));
  }

  private void add(UUID callId, String region, Share share) {
    Envelope envelope = new Envelope(region, callId, share);
    em.persist(envelope);
    em.flush(); // the posting below points to it
    post(callId, region, Money.ZERO, share.ceiling(), envelope.getId());
  }

  void close(UUID callId, Budget budget) {
    envelopes(callId).forEach(row -> row.close(budget.shares().get(row.getRegionCode())));
  }

  /**
   * The pot last, as everywhere. What is granted or reserved meanwhile counts: the update asks for
   * it itself.
   *
   * @throws BusinessException at the amount that is below what is committed
   */
  void change(UUID callId, Budget budget) {
    Budget before = of(callId);
    budget.shares().forEach((region, share) -> change(callId, region, before, share));
    if (!limit("Pot", RegionScope.SHARED, callId, budget.ceiling())) {
      throw new BusinessException("ceiling", "scheme.ceiling.committed");
    }
  }

  private void change(UUID callId, String region, Budget before, Share share) {
    Share old = before.shares().get(region);
    if (old == null) {
      add(callId, region, share);
      return;
    }
    if (!limit("Envelope", region, callId, share.ceiling())) {
      throw new BusinessException("share_" + region, "scheme.ceiling.committed");
    }
    post(callId, region, old.ceiling(), share.ceiling(), callId);
  }

  private boolean limit(String entity, String region, UUID callId, Money ceiling) {
    return em.createQuery("update " + entity + CEILING)
            .setParameter("cents", ceiling.cents())
            .setParameter("region", region)
            .setParameter("call", callId)
            .executeUpdate()
        == 1;
  }

  private void post(UUID callId, String region, Money from, Money to, UUID about) {
    Claim claim = new Claim(region, callId, null);
    if (to.compareTo(from) > 0) {
      ledger.post(claim, LedgerEvent.CEILING_SET, to.minus(from), about);
    } else {
      ledger.post(claim, LedgerEvent.CEILING_LOWERED, from.minus(to), about);
    }
  }

  private Pot pot(UUID callId) {
    return em.createQuery(
            "select p from Pot p where p.regionCode in :regions and p.callId = :call", Pot.class)
        .setParameter("regions", user.scope().read())
        .setParameter("call", callId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("pot of call " + callId));
  }

  private List<Envelope> envelopes(UUID callId) {
    return em.createQuery(
            "select e from Envelope e where e.regionCode in :regions and e.callId = :call",
            Envelope.class)
        .setParameter("regions", user.scope().read())
        .setParameter("call", callId)
        .getResultList();
  }
}
