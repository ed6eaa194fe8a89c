package nl.pactportal.funding.advance;

import static nl.pactportal.funding.FundingPermission.PREPARE_ADVANCE;
import static nl.pactportal.funding.FundingPermission.RELEASE_ADVANCE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.ledger.Claim;
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
  @Inject GrantService grants;
  @Inject ApplicationService applications;
  @Inject ApplicationHistory history;
  @Inject Ledger ledger;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<AdvanceRow> of(UUID grantId) {
    return advances.of(grantId);
  }

  /**
   * @throws NotFoundException if that application has no such advance
   */
  @Requires(RELEASE_ADVANCE)
  public AdvanceToRelease toRelease(UUID id, UUID applicationId) {
    ApplicationDetail application = applications.find(applicationId);
    return advances.of(grantOf(applicationId).id()).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> new AdvanceToRelease(application, row))
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
    ApplicationDetail application = applications.find(applicationId);
    // a second click waits here, and then sees what the first one made
    GrantRow grant = grants.lockForAdvance(applicationId);
    requireNotDecider(grant);
    if (advances.exists(id, application.regionCode())) {
      return;
    }
    grants.draw(grant.id(), amount);
    ledger.post(claimOf(application), LedgerEvent.ADVANCE_DECIDED, amount, id);
    advances.add(
        new Advance(id, application.regionCode(), grant.id(), amount)
            .prepared(user.getSubject(), now()));
    note(application, StepKind.ADVANCE_PREPARED, amount);
    worklist.done(applicationId, FundingWork.ADVANCE.kind());
    worklist.open(
        FundingWork.RELEASE
            .on(application.regionCode(), id, applicationId, application.reference())
            .notBy(user.getSubject()));
  }

  /** Releases it for payment; released already by the same person is no error (double click). */
  @Requires(RELEASE_ADVANCE)
  public void release(UUID id, UUID applicationId, long seenVersion) {
    ApplicationDetail application = applications.find(applicationId);
    GrantRow grant = grantOf(applicationId);
    Advance advance =
        advances
            .lock(id)
            .filter(found -> found.getGrantId().equals(grant.id()))
            .orElseThrow(() -> new NotFoundException("advance " + id));
    if (advance.isReleasedBy(user.getSubject())) {
      return;
    }
    advance.requireVersion(seenVersion);
    requireNotDecider(grant);
    advance.release(user.getSubject(), now());
    note(application, StepKind.ADVANCE_RELEASED, advance.getAmount());
    worklist.done(id, FundingWork.RELEASE.kind());
  }

  private static Claim claimOf(ApplicationDetail application) {
    return new Claim(application.regionCode(), application.callId(), application.id());
  }

  private GrantRow grantOf(UUID applicationId) {
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  private void requireNotDecider(GrantRow grant) {
    if (user.getSubject().equals(grant.decidedBy())) {
      throw new BusinessException(null, "advance.notDecider");
    }
  }

  private void note(ApplicationDetail application, StepKind kind, Money amount) {
    history.note(application.regionCode(), application.id(), kind, amount, null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
