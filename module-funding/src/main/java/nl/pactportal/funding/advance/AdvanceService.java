package nl.pactportal.funding.advance;

import static nl.pactportal.funding.FundingPermission.PREPARE_ADVANCE;
import static nl.pactportal.funding.FundingPermission.RELEASE_ADVANCE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** What finance of the province does; decider, preparer and releaser are three persons. */
@ApplicationScoped
@Transactional
public class AdvanceService {
  @Inject AdvanceRepository advances;
  @Inject AdvanceSteps steps;
  @Inject AdvanceLetters letters;
  @Inject GrantService grants;
  @Inject GrantTotals totals;
  @Inject Ledger ledger;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  @Requires(VIEW_FUNDING)
  public List<AdvanceRow> of(UUID grantId) {
    return advances.of(grantId);
  }

  /** He may neither prepare nor release: his own decision, or his own region (F3, F7). */
  @Requires(VIEW_FUNDING)
  public boolean isBarred(GrantRow grant) {
    return steps.isDecider(grant) || user.person().regions().contains(grant.regionCode());
  }

  /**
   * @throws NotFoundException if that application has no such advance
   */
  @Requires(RELEASE_ADVANCE)
  public AdvanceToRelease toRelease(UUID id, UUID applicationId) {
    ApplicationDetail application = steps.application(applicationId);
    GrantRow grant = steps.grantOf(applicationId);
    return advances.of(grant.id()).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> new AdvanceToRelease(application, row, isBarred(grant)))
        .orElseThrow(() -> new NotFoundException("advance " + id));
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at field {@code advanceAmount} if it does not fit into the grant
   */
  @Requires(PREPARE_ADVANCE)
  public void prepare(UUID id, UUID applicationId, Money amount) {
    if (amount == null || !amount.isPositive()) {
      throw new BusinessException("advanceAmount", "advance.amount.positive");
    }
    ApplicationDetail application = steps.application(applicationId);
    // a second click waits here, and then sees what the first one made
    GrantRow grant = grants.lockForAdvance(applicationId);
    steps.requireNotDecider(grant);
    if (advances.exists(id, application.regionCode())) {
      return;
    }
    totals.draw(grant.id(), amount, "advanceAmount");
    ledger.post(application.claim(), LedgerEvent.ADVANCE_DECIDED, amount, id);
    advances.add(
        new Advance(id, application.regionCode(), grant.id(), amount)
            .prepared(user.getSubject(), steps.now()));
    steps.waitsForRelease(application, id, amount, null);
  }

  /** Releases it for payment; released already by the same person is no error (double click). */
  @Requires(RELEASE_ADVANCE)
  public void release(UUID id, UUID applicationId, long seenVersion) {
    ApplicationDetail application = steps.application(applicationId);
    GrantRow grant = steps.grantOf(applicationId);
    Advance advance = steps.lock(id, grant);
    if (advance.isReleasedBy(user.getSubject())) {
      return;
    }
    advance.requireVersion(seenVersion);
    steps.requireNotDecider(grant);
    advance.release(user.getSubject(), steps.now());
    letters.released(application, grant, advance);
    steps.note(application, StepKind.ADVANCE_RELEASED, advance.getAmount(), null);
    worklist.done(id, FundingWork.RELEASE.kind());
  }
}
