package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.Granted;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;

/**
 * A decision to grant says by when the region accounts for it: that is an obligation, in the
 * transaction of the decision. Two people agreed on it already, so nobody proposes it again.
 */
@ApplicationScoped
public class GrantedObligation {
  @Inject ObligationRepository obligations;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.MANDATORY)
  public void on(@Observes Granted granted) {
    LocalDate due = granted.conditions().settleBy();
    if (due == null) {
      return;
    }
    GrantRow grant = granted.grant();
    Obligation obligation =
        new Obligation(UuidV7.next(), grant, "De hele subsidie", Provenance.LEGAL);
    obligations.add(obligation);
    ObligationChange change =
        new ObligationChange(UuidV7.next(), obligation, plan(granted))
            .byDecision(user.person(), grant.decidedAt());
    obligations.add(change);
    obligation.become(change);
    tell(granted.application(), obligation, due);
  }

  private static ChangePlan plan(Granted granted) {
    String day = Dutch.day(LocalDate.ofInstant(granted.grant().decidedAt(), ClockProducer.ZONE));
    return new ChangePlan(
        ObligationStatus.IN_FORCE,
        granted.conditions().settleBy(),
        null,
        Provenance.LEGAL,
        null,
        ReasonCode.FROM_DECISION,
        "Bij de verlening bepaald (artikel 4:37 en 4:44 van de Algemene wet bestuursrecht).",
        "Besluit van " + day + " op aanvraag " + granted.application().reference(),
        null);
  }

  private void tell(ApplicationDetail application, Obligation obligation, LocalDate due) {
    history.note(
        application.regionCode(),
        application.id(),
        StepKind.OBLIGATION_SET,
        null,
        "uiterlijk " + Dutch.day(due));
    worklist.open(
        FundingWork.ACCOUNT_FOR_GRANT
            .at(
                application.regionCode(),
                obligation.getId(),
                "/funding/obligations/detail.xhtml?id=" + obligation.getId(),
                application.reference())
            .due(due, null));
  }
}
