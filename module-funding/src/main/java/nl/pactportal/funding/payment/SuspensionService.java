package nl.pactportal.funding.payment;

import static nl.pactportal.funding.FundingPermission.SUSPEND_PAYMENT;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** The decider lets payment on a grant stand still, and go on (Awb 4:56). */
@ApplicationScoped
@Transactional
public class SuspensionService {
  private static final String RULE = "SUSPENDED_PAYMENT";

  @Inject Suspensions suspensions;
  @Inject SuspensionLetters letters;
  @Inject Holds holds;
  @Inject ApplicationService applications;
  @Inject GrantService grants;
  @Inject GrantTotals totals;
  @Inject ApplicationHistory history;
  @Inject Independence independence;
  @Inject Terms terms;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Newest first. */
  @Requires(VIEW_FUNDING)
  public List<SuspensionRow> of(UUID applicationId) {
    return suspensions.of(applicationId);
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @param noticedOn day of the written notice to the region
   */
  @Requires(SUSPEND_PAYMENT)
  public void begin(UUID id, UUID applicationId, LocalDate noticedOn, String said) {
    ApplicationDetail application = applications.find(applicationId);
    independence.requireOfDecider(application.regionCode());
    if (suspensions.of(applicationId).stream().anyMatch(row -> row.id().equals(id))) {
      return;
    }
    String reason = Reason.require(said, "suspendReason");
    GrantRow grant =
        grants
            .ofApplication(applicationId)
            .filter(GrantRow::granted)
            .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
    LocalDate lastDay = lastDay(noticedOn);
    if (!canBeSuspended(grant) || !totals.move(grant.id(), grant.status(), GrantStatus.SUSPENDED)) {
      throw new BusinessException(null, "suspension.wrongStatus");
    }
    Suspension begun =
        new Suspension(id, grant, reason, noticedOn, lastDay)
            .begun(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    suspensions.add(begun);
    letters.begun(begun);
    holds.takeOut(grant.id(), "betaling opgeschort");
    holds.refresh();
    history.note(application.regionCode(), applicationId, StepKind.PAYMENT_SUSPENDED, null, reason);
  }

  /** Lifted already is no error. */
  @Requires(SUSPEND_PAYMENT)
  public void lift(UUID applicationId, String said) {
    independence.requireOfDecider(applications.find(applicationId).regionCode());
    String reason = Reason.require(said, "liftReason");
    suspensions.lockOpen(applicationId).forEach(open -> suspensions.lift(open, reason));
    holds.refresh();
  }

  private static boolean canBeSuspended(GrantRow grant) {
    return grant.status() == GrantStatus.ACTIVE || grant.status() == GrantStatus.ACCOUNTING;
  }

  private LocalDate lastDay(LocalDate noticedOn) {
    LocalDate today = LocalDate.now(clock);
    if (noticedOn == null || noticedOn.isAfter(today)) {
      throw new BusinessException("noticedOn", "suspension.noticedOn");
    }
    Term term = terms.of(RULE, noticedOn);
    if (term.passedOn(today)) {
      throw new BusinessException("noticedOn", "suspension.over");
    }
    return term.lastDay();
  }
}
