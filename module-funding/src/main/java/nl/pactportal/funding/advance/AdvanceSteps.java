package nl.pactportal.funding.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.account.Accounts;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** What every step on an advance asks and leaves behind. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AdvanceSteps {
  @Inject AdvanceRepository advances;
  @Inject ApplicationService applications;
  @Inject GrantService grants;
  @Inject ApplicationHistory history;
  @Inject Accounts accounts;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  ApplicationDetail application(UUID id) {
    return applications.find(id);
  }

  GrantRow grantOf(UUID applicationId) {
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  /**
   * @throws NotFoundException if it is not an advance on that grant
   */
  Advance lock(UUID id, GrantRow grant) {
    return advances
        .lock(id)
        .filter(found -> found.getGrantId().equals(grant.id()))
        .orElseThrow(() -> new NotFoundException("advance " + id));
  }

  /**
   * @throws BusinessException if this user acts for the region (F7), or took one of the decisions
   *     the money rests on (F3)
   */
  void requireNotDecider(GrantRow grant) {
    independence.require(grant.regionCode());
    if (isDecider(grant)) {
      throw new BusinessException(null, "advance.notDecider");
    }
  }

  /** On the grant, on a change of it, or on what it came down to. */
  boolean isDecider(GrantRow grant) {
    String subject = user.getSubject();
    return subject.equals(grant.decidedBy()) || advances.isDecidedBy(grant.id(), subject);
  }

  void note(ApplicationDetail application, StepKind kind, Money amount, String remark) {
    history.note(application.regionCode(), application.id(), kind, amount, remark);
  }

  /** Prepared: from now on it waits for somebody else. */
  void waitsForRelease(ApplicationDetail application, UUID id, Money amount, Integer instalment) {
    note(application, StepKind.ADVANCE_PREPARED, amount, null);
    worklist.done(application.id(), FundingWork.ADVANCE.kind());
    worklist.done(id, FundingWork.ADVANCE.kind());
    accounts.ask(application.regionCode());
    worklist.open(
        FundingWork.RELEASE
            .onInstalment(
                application.regionCode(), id, application.id(), application.reference(), instalment)
            .notBy(user.getSubject()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
