package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.SUBMIT_APPLICATION;
import static nl.pactportal.funding.FundingPermission.SUPPLY_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.DecisionTerms;
import nl.pactportal.funding.application.OwnProgress;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.term.Suspensions;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/**
 * What a region does when its application is incomplete. The closing instant of the call has no say
 * in it; and as long as nobody decided not to process it, a late answer counts as well.
 */
@ApplicationScoped
@Transactional
public class SupplyService {
  @Inject SupplementRepository supplements;
  @Inject OwnProgress own;
  @Inject ApplicationHistory history;
  @Inject DecisionTerms decisionTerms;
  @Inject Suspensions suspensions;
  @Inject AuditTrail audit;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(SUPPLY_APPLICATION)
  public void answer(UUID applicationId, String text) {
    ApplicationDetail application = own.lockInSupplement(applicationId);
    if (text == null || text.isBlank()) {
      throw new BusinessException("supplyAnswer", "supplement.answer.empty");
    }
    if (text.length() > SupplementRequest.LONGEST_LIST) {
      throw new BusinessException("supplyAnswer", "reason.long", SupplementRequest.LONGEST_LIST);
    }
    Supplement asked = supplements.open(applicationId);
    asked.answer(text.strip(), user.getSubject(), now());
    askToHandIn(application, asked);
    note(application, "application.supplement-answered", applicationId);
  }

  @Requires(SUPPLY_APPLICATION)
  public void addAnnex(UUID applicationId, Upload upload) {
    ApplicationDetail application = own.lockInSupplement(applicationId);
    UUID document = own.addAnnex(applicationId, upload);
    Supplement asked = supplements.open(applicationId);
    asked.touchedBy(user.getSubject(), now());
    askToHandIn(application, asked);
    note(application, "application.annex-added", document);
  }

  /** Once there is something to hand in; by another than who wrote it (F1). */
  private void askToHandIn(ApplicationDetail application, Supplement asked) {
    UUID id = application.id();
    if (!worklist.isOpen(id, FundingWork.HAND_IN.kind(), application.regionCode())) {
      worklist.open(
          FundingWork.HAND_IN
              .on(application.regionCode(), id, id, application.reference())
              .due(asked.getUntilOn(), null)
              .notBy(user.getSubject()));
    }
  }

  /**
   * Hands in; the clock of the decision runs again.
   *
   * @param seenAnswer version of the request with its answer that the signatory read
   * @throws BusinessException for who wrote the answer (F1)
   */
  @Requires(SUBMIT_APPLICATION)
  public void handIn(UUID applicationId, long seenVersion, long seenAnswer) {
    ApplicationDetail application = own.lockInSupplement(applicationId);
    Supplement asked = supplements.open(applicationId);
    asked.requireVersion(seenAnswer);
    asked.handIn(user.getSubject(), now());
    own.resubmit(applicationId, seenVersion);
    suspensions.end(applicationId, clockRunsFrom(asked));
    history.note(application.regionCode(), applicationId, StepKind.SUPPLEMENTED, null, null);
    worklist.done(applicationId, FundingWork.SUPPLY.kind());
    worklist.done(applicationId, FundingWork.HAND_IN.kind());
    worklist.done(applicationId, FundingWork.NOT_PROCESS.kind());
    worklist.open(
        FundingWork.CHECK
            .on(application.regionCode(), applicationId, applicationId, application.reference())
            .due(decisionTerms.lastDay(application), null));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today, or when the term passed unused. */
  private LocalDate clockRunsFrom(Supplement asked) {
    LocalDate today = LocalDate.now(clock);
    return asked.isLapsedOn(today) ? asked.getUntilOn() : today;
  }

  private void note(ApplicationDetail application, String what, UUID objectId) {
    audit.record(what, application.regionCode(), "supplement", objectId, "");
  }
}
