package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** What was to be paid on a grant, and no longer is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unpaid {
  private static final List<AdvanceStatus> OPEN =
      List.of(
          AdvanceStatus.PLANNED,
          AdvanceStatus.PREPARED,
          AdvanceStatus.HELD,
          AdvanceStatus.RELEASED,
          AdvanceStatus.FAILED);

  @PersistenceContext EntityManager em;
  @Inject Holds holds;
  @Inject GrantProgress grants;
  @Inject GrantTotals totals;
  @Inject Ledger ledger;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /**
   * Advances fall away, the last planned first, until no more is left than that.
   *
   * @throws BusinessException while a payment is at the bank
   */
  public void advances(UUID grantId, Claim claim, Money most) {
    Money left = grants.find(grantId).advanced();
    for (Advance one : take(grantId, AdvanceKind.ADVANCE)) {
      if (left.compareTo(most) > 0) {
        Money gone = drop(one);
        totals.giveBack(grantId, gone);
        ledger.post(claim, LedgerEvent.ADVANCE_EXPIRED, gone, one.getId());
        left = left.minus(gone);
      }
    }
  }

  /**
   * The balance of a determined grant falls away.
   *
   * @param cause the decision that says so, for the books
   * @return how much that was
   * @throws BusinessException while a payment is at the bank
   */
  public Money balance(UUID grantId, Claim claim, UUID cause) {
    Money all = Money.ZERO;
    for (Advance one : take(grantId, AdvanceKind.BALANCE)) {
      Money gone = drop(one);
      ledger.post(claim, LedgerEvent.BALANCE_EXPIRED, gone, cause);
      all = all.plus(gone);
    }
    return all;
  }

  /** In a batch that somebody approved; out of any other one it is taken. */
  public boolean isAtTheBank(UUID grantId) {
    holds.takeOut(grantId, "subsidie gewijzigd");
    em.flush();
    return em.createQuery(
                "select count(a) from Advance a where a.regionCode in :regions"
                    + " and a.grantId = :grant and a.status = :waiting",
                Long.class)
            .setParameter("regions", user.scope().write())
            .setParameter("grant", grantId)
            .setParameter("waiting", AdvanceStatus.IN_BATCH)
            .getSingleResult()
        > 0;
  }

  private Money drop(Advance one) {
    worklist.done(one.getId(), FundingWork.ADVANCE.kind());
    worklist.done(one.getId(), FundingWork.RELEASE.kind());
    return one.fallAway();
  }

  /** Locked; what waited in a batch that nobody approved is taken out of it. */
  private List<Advance> take(UUID grantId, AdvanceKind kind) {
    if (isAtTheBank(grantId)) {
      throw new BusinessException(null, "revocation.atTheBank");
    }
    return em.createQuery(
            "select a from Advance a where a.regionCode in :regions and a.grantId = :grant"
                + " and a.kind = :kind and a.status in :open"
                + " order by a.plannedOn desc nulls first, a.id desc",
            Advance.class)
        .setParameter("regions", user.scope().write())
        .setParameter("grant", grantId)
        .setParameter("kind", kind)
        .setParameter("open", OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
