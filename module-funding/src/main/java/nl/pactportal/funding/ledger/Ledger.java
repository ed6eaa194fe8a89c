package nl.pactportal.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** Posts in the transaction of the step that moves the money: both happen or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Nothing is posted for nothing.
   *
   * @param objectId the advance, decision, … it is about; may be null
   * @throws IllegalArgumentException if the amount is negative
   */
  public void post(Claim claim, LedgerEvent event, Money amount, UUID objectId) {
    post(claim, event, amount, objectId, null);
  }

  /**
   * @param remark why, in a few words; may be null
   */
  public void post(Claim claim, LedgerEvent event, Money amount, UUID objectId, String remark) {
    keep(new Posting(claim, event, amount).about(objectId, remark), amount);
  }

  /** An advance paid on one application counts for another from now on. */
  public void takeOver(Claim to, UUID fromApplication, Money amount, UUID objectId) {
    keep(
        new Posting(to, LedgerEvent.ADVANCE_TAKEN_OVER, amount)
            .creditedTo(fromApplication)
            .about(objectId, null),
        amount);
  }

  /** What was to be paid on one application pays a debt on another. */
  public void offset(Claim paying, UUID owingApplication, Money amount, UUID objectId) {
    keep(
        new Posting(paying, LedgerEvent.RECOVERY_OFFSET, amount)
            .creditedTo(owingApplication)
            .about(objectId, null),
        amount);
  }

  private void keep(Posting posting, Money amount) {
    if (amount.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("negative posting " + amount);
    }
    if (amount.isPositive()) {
      em.persist(posting.by(user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
  }
}
