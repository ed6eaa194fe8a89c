package nl.pactportal.funding.penalty;

import static nl.pactportal.funding.FundingPermission.DECIDE_PENALTY;
import static nl.pactportal.funding.FundingPermission.RECORD_DEFAULT;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.accountability.AccountabilityDetail;
import nl.pactportal.funding.accountability.AccountabilityRow;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.accountability.AccountabilityStatus;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.DecisionTerm;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.error.BusinessException;

/**
 * When the decision on an application, or on a request to determine, is late and the region says so
 * (Awb 4:17). An objection has its own: there the term is another one.
 */
@ApplicationScoped
@Transactional
public class LateDecisionService {
  private static final Set<AccountabilityStatus> WAITING =
      Set.of(
          AccountabilityStatus.SUBMITTED,
          AccountabilityStatus.IN_ASSESSMENT,
          AccountabilityStatus.TO_DETERMINE);

  @Inject ApplicationService applications;
  @Inject AccountabilityService accounts;
  @Inject ApplicationHistory history;
  @Inject Independence independence;
  @Inject DecisionDays days;
  @Inject Penalties penalties;
  @Inject PenaltyDecisions decisions;

  @Requires(VIEW_FUNDING)
  public WaitingDecision onApplication(UUID id) {
    ApplicationDetail application = applications.find(id);
    LocalDate due =
        applications
            .decisionTerm(id)
            .filter(term -> !term.paused())
            .map(DecisionTerm::term)
            .map(term -> term.lastDay())
            .orElse(null);
    return waiting(id, id, application.regionCode(), due, DecisionDays.ON_APPLICATION);
  }

  @Requires(VIEW_FUNDING)
  public WaitingDecision onAccount(UUID id) {
    AccountabilityDetail detail = accounts.detail(id);
    AccountabilityRow account = detail.account();
    boolean runs = WAITING.contains(account.status()) && detail.decideBy() != null;
    return waiting(
        id,
        account.applicationId(),
        account.regionCode(),
        runs ? detail.decideBy().lastDay() : null,
        DecisionDays.ON_ACCOUNT);
  }

  /**
   * @param receivedOn the day the notice of default came
   */
  @Requires(RECORD_DEFAULT)
  public void recordOnApplication(UUID id, LocalDate receivedOn) {
    record(onApplication(id), receivedOn);
  }

  /**
   * @param receivedOn the day the notice of default came
   */
  @Requires(RECORD_DEFAULT)
  public void recordOnAccount(UUID id, LocalDate receivedOn) {
    record(onAccount(id), receivedOn);
  }

  /**
   * @param decisionId made once by the form
   */
  @Requires(DECIDE_PENALTY)
  public void decideOnApplication(UUID decisionId, UUID id) {
    ApplicationDetail application = applications.find(id);
    decide(decisionId, onApplication(id), application, "uw aanvraag", DecisionDays.ON_APPLICATION);
  }

  /**
   * @param decisionId made once by the form
   */
  @Requires(DECIDE_PENALTY)
  public void decideOnAccount(UUID decisionId, UUID id) {
    WaitingDecision waiting = onAccount(id);
    ApplicationDetail application = applications.find(waiting.applicationId());
    decide(decisionId, waiting, application, "de vaststelling van", DecisionDays.ON_ACCOUNT);
  }

  private void decide(
      UUID id,
      WaitingDecision waiting,
      ApplicationDetail application,
      String what,
      Set<StepKind> ends) {
    LocalDate endedOn = waiting.dueOn() == null ? days.of(application.id(), ends) : null;
    decisions.decide(
        id,
        new PenaltyCase(
            waiting.objectId(),
            application.id(),
            application.reference(),
            what + " " + application.title(),
            endedOn));
  }

  private void record(WaitingDecision waiting, LocalDate receivedOn) {
    independence.require(waiting.regionCode());
    if (waiting.dueOn() == null) {
      throw new BusinessException("defaultOn", "penalty.notWaiting");
    }
    penalties.record(waiting.regionCode(), waiting.objectId(), waiting.dueOn(), receivedOn);
    history.note(
        waiting.regionCode(), waiting.applicationId(), StepKind.DEFAULT_RECORDED, null, null);
  }

  private WaitingDecision waiting(
      UUID objectId, UUID applicationId, String region, LocalDate due, Set<StepKind> ends) {
    LocalDate decided = due == null ? days.of(applicationId, ends) : null;
    Penalty penalty = penalties.of(objectId, decided).orElse(null);
    PenaltyDecisionRow decision = decisions.of(objectId).orElse(null);
    return new WaitingDecision(objectId, applicationId, region, due, penalty, decision);
  }
}
