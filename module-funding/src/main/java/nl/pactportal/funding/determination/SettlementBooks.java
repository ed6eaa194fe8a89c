package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.payment.Payables;
import nl.pactportal.platform.persistence.UuidV7;

/** Books what follows from a determination: one resolution only (I7), the rest flows back (I8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettlementBooks {
  @Inject Envelopes envelopes;
  @Inject Ledger ledger;
  @Inject Payables payables;
  @Inject ApplicationHistory history;
  @Inject SettlementLetters letters;
  @Inject Event<PaidTooMuch> tooMuch;
  @Inject Event<GrantDetermined> determined;
  @Inject Clock clock;

  void settle(UUID id, Dossier dossier, GrantRow grant, Settlement all, DeterminationPlan plan) {
    ApplicationDetail application = dossier.application();
    String reason = plan.reason();
    Claim claim = application.claim();
    ledger.post(claim, LedgerEvent.ADVANCE_SETTLED, all.settled(), id);
    ledger.post(claim, LedgerEvent.BALANCE_DECIDED, all.balance(), id);
    ledger.post(claim, LedgerEvent.RECOVERY_DECIDED, all.recovery(), id);
    envelopes.giveBack(claim, all.freed(), id, "vastgesteld");
    payables.add(claim, grant.id(), all.balance(), UuidV7.next());
    history.note(
        application.regionCode(),
        application.id(),
        StepKind.DETERMINED,
        all.settled().plus(all.balance()),
        reason);
    letters.write(id, dossier, plan, all);
    if (all.recovery().isPositive()) {
      tooMuch.fire(
          new PaidTooMuch(
              id, grant.id(), application, all.recovery(), reason, LocalDate.now(clock)));
    }
    determined.fire(new GrantDetermined(grant.id()));
  }
}
