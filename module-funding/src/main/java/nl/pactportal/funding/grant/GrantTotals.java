package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/**
 * What was advanced and paid on a grant, counted by the database itself; the use case has asked for
 * the permission and posts the same to the books.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantTotals {
  @PersistenceContext EntityManager em;
  @Inject GrantRepository grants;
  @Inject CurrentUser user;

  /**
   * @param field where the amount was typed
   * @throws BusinessException there, saying what is left, if it does not fit (I4)
   */
  public void draw(UUID grantId, Money amount, String field) {
    if (!grants.draw(grantId, amount)) {
      Money left = grants.find(grantId).map(GrantRow::left).orElse(Money.ZERO);
      throw new BusinessException(field, "advance.overGrant", left.toEuro());
    }
  }

  /** An advance that expired can be given again. */
  public void giveBack(UUID grantId, Money amount) {
    move(grantId, "g.advancedCents = g.advancedCents - :cents", amount);
  }

  public void paid(UUID grantId, Money amount) {
    move(grantId, "g.paidCents = g.paidCents + :cents", amount);
  }

  /**
   * @param amount without what covers a debt
   * @throws BusinessException if more came back than is left of what was paid: the region gave it
   *     back before
   */
  public void returned(UUID grantId, Money amount) {
    if (grants.find(grantId).map(GrantRow::paid).orElse(Money.ZERO).compareTo(amount) < 0) {
      throw new BusinessException(null, "payment.takenBack");
    }
    move(grantId, "g.paidCents = g.paidCents - :cents", amount);
  }

  /**
   * @return false if it does not stand where it should, or cannot go there
   */
  public boolean move(UUID grantId, GrantStatus from, GrantStatus to) {
    return from.canBecome(to)
        && em.createQuery(
                    "update GrantDecision g set g.status = :next, g.version = g.version + 1"
                        + " where g.id = :id and g.regionCode in :regions and g.status = :before")
                .setParameter("next", to)
                .setParameter("before", from)
                .setParameter("id", grantId)
                .setParameter("regions", user.scope().write())
                .executeUpdate()
            == 1;
  }

  /** Whose money it is, for the books. */
  public Claim claimOf(UUID grantId) {
    return em.createQuery(
            "select new nl.pactportal.funding.ledger.Claim(a.regionCode, a.callId, a.id)"
                + " from GrantDecision g join Application a on a.id = g.applicationId"
                + " and a.regionCode = g.regionCode where g.id = :id and g.regionCode in :regions",
            Claim.class)
        .setParameter("id", grantId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("grant " + grantId));
  }

  private void move(UUID grantId, String change, Money amount) {
    em.createQuery(
            "update GrantDecision g set "
                + change
                + " where g.id = :id and g.regionCode in :regions")
        .setParameter("cents", amount.cents())
        .setParameter("id", grantId)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }
}
