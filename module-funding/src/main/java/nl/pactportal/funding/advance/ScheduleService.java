package nl.pactportal.funding.advance;

import static nl.pactportal.funding.FundingPermission.PREPARE_ADVANCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;

/** Advances in instalments: planned once, each prepared when its day comes, or given up. */
@ApplicationScoped
@Transactional
public class ScheduleService {
  @Inject AdvanceRepository advances;
  @Inject AdvanceSteps steps;
  @Inject GrantService grants;
  @Inject GrantTotals totals;
  @Inject Ledger ledger;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /**
   * @param id of the first instalment, made once by the form; the same id again changes nothing
   * @throws BusinessException at field {@code scheduleAmount} if it does not fit into the grant
   */
  @Requires(PREPARE_ADVANCE)
  public void plan(UUID id, UUID applicationId, SchedulePlan plan) {
    List<Instalment> parts = plan.instalments(steps.today());
    ApplicationDetail application = steps.application(applicationId);
    GrantRow grant = grants.lockForAdvance(applicationId);
    steps.requireNotDecider(grant);
    if (advances.exists(id, application.regionCode())) {
      return;
    }
    totals.draw(grant.id(), plan.total(), "scheduleAmount");
    for (Instalment part : parts) {
      add(part.number() == 1 ? id : UuidV7.next(), application, grant, part);
    }
    steps.note(application, StepKind.ADVANCES_PLANNED, plan.total(), null);
    worklist.done(applicationId, FundingWork.ADVANCE.kind());
  }

  private void add(UUID id, ApplicationDetail application, GrantRow grant, Instalment part) {
    ledger.post(application.claim(), LedgerEvent.ADVANCE_DECIDED, part.amount(), id);
    advances.add(
        new Advance(id, application.regionCode(), grant.id(), part.amount())
            .planned(part.number(), part.plannedOn()));
  }

  /** An instalment whose day has come, or a payment that failed; prepared already is no error. */
  @Requires(PREPARE_ADVANCE)
  public void prepare(UUID id, UUID applicationId, long seenVersion) {
    ApplicationDetail application = steps.application(applicationId);
    GrantRow grant = steps.grantOf(applicationId);
    Advance advance = steps.lock(id, grant);
    if (advance.isPreparedBy(user.getSubject())) {
      return;
    }
    advance.requireVersion(seenVersion);
    steps.requireNotDecider(grant);
    if (advance.getStatus() == AdvanceStatus.HELD) {
      throw new BusinessException(null, "advance.held");
    }
    advance.prepared(user.getSubject(), steps.now());
    steps.waitsForRelease(application, id, advance.getAmount(), advance.getInstalment());
  }

  /** What will not be paid is free again on the grant. */
  @Requires(PREPARE_ADVANCE)
  public void expire(UUID id, UUID applicationId, long seenVersion, String said) {
    ApplicationDetail application = steps.application(applicationId);
    GrantRow grant = grants.lockForAdvance(applicationId);
    Advance advance = steps.lock(id, grant);
    if (advance.getStatus() == AdvanceStatus.EXPIRED) {
      return;
    }
    advance.requireVersion(seenVersion);
    steps.requireNotDecider(grant);
    String reason = Reason.require(said, "expireReason");
    requireAdvance(advance);
    Money gone = advance.expire();
    totals.giveBack(grant.id(), gone);
    ledger.post(application.claim(), LedgerEvent.ADVANCE_EXPIRED, gone, id);
    steps.note(application, StepKind.ADVANCE_EXPIRED, gone, reason);
    worklist.done(id, FundingWork.ADVANCE.kind());
    worklist.done(id, FundingWork.RELEASE.kind());
  }

  /** The balance of a determined grant is owed; it cannot be given up. */
  private static void requireAdvance(Advance advance) {
    if (advance.getKind() != AdvanceKind.ADVANCE) {
      throw new BusinessException(null, "advance.balance");
    }
  }
}
