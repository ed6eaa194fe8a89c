package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.grant.DirectlyDetermined;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.payment.Payables;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * What was determined at once is paid in whole, and nothing has to be accounted for (Awb 4:43,
 * 4:52).
 */
@ApplicationScoped
public class DirectDetermination {
  @Inject DeterminationRepository determinations;
  @Inject GrantProgress grants;
  @Inject Ledger ledger;
  @Inject Payables payables;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  public void on(@Observes DirectlyDetermined made) {
    ApplicationDetail application = made.application();
    GrantRow grant = grants.find(made.grantId());
    UUID id = UuidV7.next();
    DeterminationPlan plan = new DeterminationPlan(grant.amount(), null, made.reason(), null, null);
    determinations.add(
        new Determination(id, grant, plan, Resolution.BALANCE)
            .on(Basis.DIRECT, application.assessedBy())
            .by(
                user.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                LocalDate.now(clock)));
    ledger.post(application.claim(), LedgerEvent.BALANCE_DECIDED, grant.amount(), id);
    payables.add(application.claim(), grant.id(), grant.amount(), UuidV7.next());
  }
}
