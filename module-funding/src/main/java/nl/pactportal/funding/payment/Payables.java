package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/**
 * What else is to be paid: the balance of a determined grant. It goes the same way as an advance,
 * prepared by one and released by another; the use case has posted it and asked for permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Payables {
  @PersistenceContext EntityManager em;
  @Inject ApplicationService applications;
  @Inject Terms terms;
  @Inject Worklist worklist;
  @Inject Clock clock;

  /**
   * @param id of the balance, made by the caller; nothing is added for nothing
   */
  public void add(Claim claim, UUID grantId, Money amount, UUID id) {
    if (!amount.isPositive()) {
      return;
    }
    em.persist(Advance.balance(id, claim.regionCode(), grantId, amount));
    ApplicationDetail application = applications.find(claim.applicationId());
    worklist.open(
        FundingWork.ADVANCE
            .on(claim.regionCode(), id, application.id(), application.reference())
            .due(terms.of("PAYMENT", LocalDate.now(clock)).lastDay(), null));
  }
}
