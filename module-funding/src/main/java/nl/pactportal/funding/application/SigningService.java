package nl.pactportal.funding.application;

import static nl.pactportal.funding.FundingPermission.SUBMIT_APPLICATION;
import static nl.pactportal.funding.FundingPermission.WITHDRAW_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.guide.GuideInForce;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/** What the signatory of a region does: submit, send back, withdraw. */
@ApplicationScoped
@Transactional
public class SigningService {
  @Inject OwnApplications own;
  @Inject ApplicationHistory history;
  @Inject DecisionTerms terms;
  @Inject Attachments attachments;
  @Inject GuideInForce guide;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /**
   * Submits in the name of the region; from here on the province sees it.
   *
   * @throws BusinessException after the closing instant, or for who wrote the draft
   */
  @Requires(SUBMIT_APPLICATION)
  public void submit(UUID id, long seenVersion) {
    submit(id, seenVersion, null);
  }

  /**
   * The same, saying on what the power to sign rests.
   *
   * @param mandate a mandate, a decision of the board, …; or null
   */
  @Requires(SUBMIT_APPLICATION)
  public void submit(UUID id, long seenVersion, String mandate) {
    Application application = own.lock(id, seenVersion);
    own.requireOpen(application.getCallId(), application.getRegionCode());
    requireUnchanged(application);
    application.mandate(Mandate.said(mandate));
    application.submit(user.getSubject(), received());
    received(application, StepKind.SUBMITTED, FundingWork.CHECK);
  }

  /**
   * After the closing instant: the province receives it and decides whether it counts.
   *
   * @throws BusinessException while the call is open, or for who wrote the draft
   */
  @Requires(SUBMIT_APPLICATION)
  public void submitLate(UUID id, long seenVersion) {
    Application application = own.lock(id, seenVersion);
    own.requireClosed(application.getCallId(), application.getRegionCode());
    requireUnchanged(application);
    application.submitLate(user.getSubject(), received());
    received(application, StepKind.SUBMITTED_LATE, FundingWork.LATE);
  }

  /**
   * When it arrived, not when its turn came. PostgreSQL keeps microseconds, and the receipt must
   * say what is kept.
   */
  private Instant received() {
    return user.arrivedAt().truncatedTo(ChronoUnit.MICROS);
  }

  private void received(Application application, StepKind step, FundingWork next) {
    UUID id = application.getId();
    note(application, step, null);
    guide.freeze(application.getRegionCode(), id, application.getCallId());
    worklist.done(id, FundingWork.SIGN.kind());
    worklist.done(id, FundingWork.SIGN_SOON.kind());
    WorkItem item = next.on(application.getRegionCode(), id, id, application.getReference());
    worklist.open(next == FundingWork.CHECK ? item.due(terms.lastDay(id), null) : item);
  }

  @Requires(SUBMIT_APPLICATION)
  public void sendBack(UUID id, long seenVersion, String reason) {
    Reason.require(reason, "sendBackReason");
    Application application = own.lock(id, seenVersion);
    application.sendBack();
    note(application, StepKind.SENT_BACK, reason);
    worklist.done(id, FundingWork.SIGN.kind());
    worklist.done(id, FundingWork.SIGN_SOON.kind());
    worklist.open(
        FundingWork.REVISE.on(application.getRegionCode(), id, id, application.getReference()));
  }

  /** Ends the application before a decision; it cannot be undone. */
  @Requires(WITHDRAW_APPLICATION)
  public void withdraw(UUID id, long seenVersion, String reason) {
    Reason.require(reason, "withdrawReason");
    Application application = own.lock(id, seenVersion);
    application.withdraw();
    note(application, StepKind.WITHDRAWN, reason);
    worklist.done(id, FundingWork.REVISE.kind());
    worklist.done(id, FundingWork.CLOSES_SOON.kind());
    worklist.done(id, FundingWork.SIGN.kind());
    worklist.done(id, FundingWork.SIGN_SOON.kind());
    worklist.done(id, FundingWork.CHECK.kind());
    worklist.done(id, FundingWork.SUPPLY.kind());
    worklist.done(id, FundingWork.HAND_IN.kind());
    worklist.done(id, FundingWork.NOT_PROCESS.kind());
    worklist.done(id, FundingWork.ASSESS.kind());
    worklist.done(id, FundingWork.DECIDE.kind());
    worklist.done(id, FundingWork.LATE.kind());
  }

  /** A signature is under a text; if that text is another one now, there is no signature. */
  private void requireUnchanged(Application application) {
    if (application.getStatus() != ApplicationStatus.TO_SIGN) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    if (!attachments.hash(application).equals(application.getContentHash())) {
      throw BusinessException.stale();
    }
  }

  private void note(Application application, StepKind kind, String reason) {
    history.note(
        application.getRegionCode(), application.getId(), kind, application.getRequested(), reason);
  }
}
