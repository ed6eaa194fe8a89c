package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.obligation.ObligationRow;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/** What every step on an account leaves behind. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountabilitySteps {
  @Inject ApplicationService applications;
  @Inject ApplicationHistory history;
  @Inject ObligationService obligations;
  @Inject Worklist worklist;

  void note(Accountability account, StepKind kind, Money amount, String remark) {
    history.note(account.getRegionCode(), account.getApplicationId(), kind, amount, remark);
  }

  WorkItem work(FundingWork kind, Accountability account) {
    String reference = applications.find(account.getApplicationId()).reference();
    String path = "/funding/accounts/detail.xhtml?id=" + account.getId();
    return kind.at(account.getRegionCode(), account.getId(), path, reference);
  }

  /** Nobody has to be asked for it anymore. */
  void accounted(Accountability account) {
    for (ObligationRow row : obligations.ofApplication(account.getApplicationId())) {
      worklist.done(row.id(), FundingWork.ACCOUNT_FOR_GRANT.kind());
      worklist.done(row.id(), FundingWork.SET_TERM.kind());
    }
  }
}
