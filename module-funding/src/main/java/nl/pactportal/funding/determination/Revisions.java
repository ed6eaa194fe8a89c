package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.payment.Payables;
import nl.pactportal.funding.payment.Unpaid;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * A determination becomes lower afterwards (Awb 4:49); the use case has asked for the permission.
 * The one before stays as it was.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Revisions {
  @Inject DeterminationRepository determinations;
  @Inject GrantProgress grants;
  @Inject Envelopes envelopes;
  @Inject Ledger ledger;
  @Inject Payables payables;
  @Inject Unpaid unpaid;
  @Inject Event<PaidTooMuch> tooMuch;
  @Inject Event<GrantDetermined> determined;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The one that holds now. */
  public Optional<DeterminationRow> latest(UUID applicationId) {
    return determinations.ofApplication(applicationId);
  }

  /**
   * @param id of the revision, and of the debt that may follow from it
   * @param announcer who proposed it
   */
  public void revise(
      UUID id, ApplicationDetail application, DeterminationPlan plan, String announcer) {
    DeterminationRow before =
        latest(application.id())
            .orElseThrow(() -> new NotFoundException("determination of " + application.id()));
    GrantRow grant = grants.lock(before.grantId());
    // not what was ever paid: some of that may have come back, and met a debt
    Money settled = before.amount().minus(unpaid.balance(grant.id(), application.claim(), id));
    Settlement next = Settlement.revised(before.amount(), plan.amount(), settled);
    grants.revise(grant.id(), plan.amount());
    determinations.add(
        new Determination(id, grant, plan, next.resolution())
            .after(before, settled)
            .on(Basis.REVISION, announcer)
            .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), today()));
    book(id, application, grant, next, plan.reason());
  }

  private void book(
      UUID id, ApplicationDetail application, GrantRow grant, Settlement next, String reason) {
    Claim claim = application.claim();
    ledger.post(claim, LedgerEvent.BALANCE_DECIDED, next.balance(), id);
    payables.add(claim, grant.id(), next.balance(), UuidV7.next());
    ledger.post(claim, LedgerEvent.COST_RECOVERED, next.recovery(), id);
    if (next.recovery().isPositive()) {
      tooMuch.fire(new PaidTooMuch(id, grant.id(), application, next.recovery(), reason, today()));
    }
    envelopes.giveBack(claim, next.freed(), id, "herzien");
    determined.fire(new GrantDetermined(grant.id()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
