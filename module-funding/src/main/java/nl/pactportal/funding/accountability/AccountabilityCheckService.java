package nl.pactportal.funding.accountability;

import static nl.pactportal.funding.FundingPermission.ASSESS_ACCOUNTABILITY;
import static nl.pactportal.funding.FundingPermission.CHECK_ACCOUNTABILITY;
import static nl.pactportal.funding.FundingPermission.DETERMINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.obligation.Obligations;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/** What the province makes of an account: complete or not, and what of it is accepted. */
@ApplicationScoped
@Transactional
public class AccountabilityCheckService {
  @Inject AccountabilityRepository accounts;
  @Inject AccountabilitySteps steps;
  @Inject AccountLetters letters;
  @Inject Accountabilities signed;
  @Inject GrantProgress grants;
  @Inject Obligations obligations;
  @Inject Worklist worklist;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The term to determine stands still until the region has completed it. */
  @Requires(CHECK_ACCOUNTABILITY)
  public void askSupplement(UUID id, long seen, String what, LocalDate until) {
    String missing = Reason.require(what, "supplement");
    LocalDate today = LocalDate.now(clock);
    if (until == null || !until.isAfter(today)) {
      throw new BusinessException("supplementUntil", "obligation.term.future");
    }
    Accountability account = lock(id, seen);
    account.askSupplement(missing, until, today);
    letters.supplement(account, missing, until);
    steps.note(account, StepKind.ACCOUNT_SUPPLEMENT, null, missing);
    worklist.done(id, FundingWork.CHECK_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.REVISE_ACCOUNTABILITY, account).due(until, null));
  }

  /** Everything is there: the duty to account is fulfilled. */
  @Requires(CHECK_ACCOUNTABILITY)
  public void complete(UUID id, long seen) {
    Accountability account = lock(id, seen);
    account.complete();
    grants.become(account.getGrantId(), GrantStatus.ACCOUNTING);
    obligations.fulfil(account.getGrantId());
    steps.note(account, StepKind.ACCOUNT_COMPLETE, null, null);
    worklist.done(id, FundingWork.CHECK_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.ASSESS_ACCOUNTABILITY, account));
  }

  /**
   * @param accepted one for each line, in their order
   */
  @Requires(ASSESS_ACCOUNTABILITY)
  public void advise(UUID id, long seen, List<Acceptance> accepted, String advice) {
    String why = Reason.require(advice, "advice");
    Accountability account = lock(id, seen);
    List<AccountabilityLine> lines = accounts.lineEntities(id);
    if (lines.size() != accepted.size()) {
      throw BusinessException.stale();
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).accept(accepted.get(i).accepted(), accepted.get(i).correction());
    }
    account.advise(why, user.getSubject());
    steps.note(account, StepKind.ACCOUNT_ADVISED, null, why);
    worklist.done(id, FundingWork.ASSESS_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.DETERMINE, account).notBy(user.getSubject()));
  }

  /** The decider asks for another look. */
  @Requires(DETERMINE)
  public void sendBack(UUID id, long seen, String reason) {
    String why = Reason.require(reason, "reassessReason");
    Accountability account = lock(id, seen);
    account.reassess();
    steps.note(account, StepKind.ACCOUNT_REASSESSED, null, why);
    worklist.done(id, FundingWork.DETERMINE.kind());
    worklist.open(steps.work(FundingWork.ASSESS_ACCOUNTABILITY, account));
  }

  private Accountability lock(UUID id, long seen) {
    Accountability account =
        accounts
            .row(id)
            .flatMap(seenByUser -> accounts.lock(id, user.scope().write()))
            .orElseThrow(() -> new NotFoundException("account " + id));
    independence.require(account.getRegionCode());
    account.requireVersion(seen);
    if (account.getStatus().isWithProvince()) {
      signed.requireUnchanged(id);
    }
    return account;
  }
}
