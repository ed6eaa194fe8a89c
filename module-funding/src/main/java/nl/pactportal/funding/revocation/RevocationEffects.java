package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.accountability.Accountabilities;
import nl.pactportal.funding.amendment.GrantVersions;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.determination.LowerGround;
import nl.pactportal.funding.determination.PaidTooMuch;
import nl.pactportal.funding.determination.Revisions;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.obligation.Obligations;
import nl.pactportal.funding.payment.Unpaid;
import nl.pactportal.platform.money.Money;

/** What a revocation does to the grant and its money, in one transaction with the books. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevocationEffects {
  private static final String NOT_HEARD = "Geen zienswijze ontvangen";

  @Inject GrantProgress grants;
  @Inject GrantService readers;
  @Inject GrantVersions versions;
  @Inject ApplicationProgress applications;
  @Inject ApplicationHistory history;
  @Inject Envelopes envelopes;
  @Inject Unpaid unpaid;
  @Inject Revisions revisions;
  @Inject Obligations obligations;
  @Inject Accountabilities accounts;
  @Inject Ledger ledger;
  @Inject Event<PaidTooMuch> tooMuch;
  @Inject Clock clock;

  /**
   * @param letterId that made it known
   */
  void apply(RevocationRow row, ApplicationDetail application, UUID letterId) {
    if (row.kind() == RevocationKind.REVISION) {
      revise(row, application);
      return;
    }
    GrantRow before = grants.lock(row.grantId());
    Money left = left(row, before);
    if (left.compareTo(before.amount()) < 0) {
      Conditions conditions = readers.conditions(application.id());
      lower(row, application, before, left);
      versions.lowered(
          before, application.activities(), conditions, row.id(), left, row.reason(), letterId);
    }
  }

  /** For the future only: what was paid until the day stays (Awb 4:50). */
  private static Money left(RevocationRow row, GrantRow grant) {
    boolean paidMore =
        row.kind() == RevocationKind.FORWARD && grant.paid().compareTo(row.amount()) > 0;
    return paidMore ? grant.paid() : row.amount();
  }

  private void lower(
      RevocationRow row, ApplicationDetail application, GrantRow before, Money left) {
    Claim claim = application.claim();
    unpaid.advances(before.id(), claim, most(left, before.advancePermille()));
    Money excess = before.paid().minus(left);
    if (excess.isPositive()) {
      grants.takeBack(before.id(), excess);
      ledger.post(claim, LedgerEvent.ADVANCE_RECOVERED, excess, row.id());
    }
    if (left.isPositive()) {
      grants.lower(before.id(), left);
    } else {
      grants.become(before.id(), GrantStatus.REVOKED);
      obligations.closeWork(application.id());
      accounts.closeWork(application.id());
    }
    applications.present(application.id(), left, null);
    history.note(row.regionCode(), application.id(), StepKind.GRANT_REVOKED, left, row.reason());
    if (excess.isPositive()) {
      tooMuch.fire(
          new PaidTooMuch(
              row.id(), before.id(), application, excess, row.reason(), LocalDate.now(clock)));
    }
    envelopes.giveBack(claim, before.amount().minus(left), row.id(), "ingetrokken");
  }

  /** I4 holds for what is left, too. */
  private static Money most(Money left, int permille) {
    return new Money(Math.multiplyExact(left.cents(), permille) / 1000);
  }

  private void revise(RevocationRow row, ApplicationDetail application) {
    boolean heard = row.heardOn() != null;
    revisions.revise(
        row.id(),
        application,
        new DeterminationPlan(
            row.amount(),
            LowerGround.valueOf(row.ground().name()),
            row.reason(),
            heard ? row.heardOn() : row.hearUntil(),
            heard ? row.heardSaid() : NOT_HEARD),
        row.announcedBy());
    history.note(
        row.regionCode(),
        application.id(),
        StepKind.DETERMINATION_REVISED,
        row.amount(),
        row.reason());
  }
}
