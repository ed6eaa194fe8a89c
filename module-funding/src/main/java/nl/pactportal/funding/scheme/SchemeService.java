package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.FundingPermission.DECIDE_CALL;
import static nl.pactportal.funding.FundingPermission.PROPOSE_CALL;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Calls;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.UuidV7;

/** Making and changing calls: the subsidy desk writes and proposes, a decider carries out. */
@ApplicationScoped
@Transactional
public class SchemeService {
  @Inject Changes changes;
  @Inject ChangeRepository repository;
  @Inject EarlyApplications earlier;
  @Inject CallService found;
  @Inject Calls calls;
  @Inject Clock clock;

  /** Its changes, newest first. */
  @Requires(VIEW_FUNDING)
  public List<ChangeRow> history(UUID callId) {
    found.find(callId);
    return repository.of(callId);
  }

  /** What somebody of the desk begins with when he changes a call. */
  @Requires(PROPOSE_CALL)
  public CallTerms terms(UUID callId) {
    return changes.current(callId);
  }

  /** Only who may write calls gets an empty form. */
  @Requires(PROPOSE_CALL)
  public void begin() {
    // the permission is all there is to ask
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(PROPOSE_CALL)
  public void create(UUID id, UUID changeId, CallTerms terms) {
    terms.requireSensible(clock.instant());
    if (calls.draft(id, terms)) {
      changes.draft(changeId, id, Map.of(), terms);
    }
  }

  /**
   * @param seen the edition the user had before him
   */
  @Requires(PROPOSE_CALL)
  public void redraft(UUID callId, int seen, CallTerms terms) {
    requireEdition(callId, seen);
    terms.requireSensible(clock.instant());
    Map<String, String> before = TermFacts.of(changes.current(callId));
    calls.redraft(callId, terms);
    changes.draft(UuidV7.next(), callId, before, terms);
  }

  @Requires(PROPOSE_CALL)
  public void proposePublication(UUID changeId, UUID callId, int seen) {
    requireEdition(callId, seen);
    CallTerms terms = changes.current(callId);
    terms.requireFitToPublish(clock.instant());
    changes.propose(changeId, callId, ChangeKind.PUBLISH, terms, new Why(null, null, null, "PB"));
  }

  @Requires(PROPOSE_CALL)
  public void proposeTerms(UUID changeId, UUID callId, int seen, CallTerms to, Why why) {
    requireEdition(callId, seen);
    CallTerms now = changes.current(callId);
    CallTerms restated = new CallTerms(to.basis(), to.rules(), now.period(), now.budget());
    requireDifferent(now, restated);
    changes.propose(changeId, callId, ChangeKind.TERMS, restated, why);
  }

  /**
   * @throws BusinessException at the amount that is not possible
   */
  @Requires(PROPOSE_CALL)
  public void proposeCeiling(UUID changeId, UUID callId, int seen, Budget to, Why why) {
    proposeCeiling(changeId, callId, seen, to, why, EarlyEffect.NONE);
  }

  /**
   * @param early why a lower one counts for what was submitted before, too (Awb 4:28)
   * @throws BusinessException at the amount that is not possible
   */
  @Requires(PROPOSE_CALL)
  public void proposeCeiling(
      UUID changeId, UUID callId, int seen, Budget to, Why why, EarlyEffect early) {
    early.requireAllOrNone();
    requireEdition(callId, seen);
    CallTerms now = changes.current(callId);
    to.requireSensible(now.rules().distribution());
    requireDifferent(now, now.with(to));
    Committed.of(found.find(callId)).requireWithin(to);
    if (!early.claimed()) {
      earlier.requireUnharmed(callId, now.budget(), to);
    }
    changes.propose(changeId, callId, ChangeKind.CEILING, now.with(to), why, early);
  }

  /**
   * @throws BusinessException at the day or region that is not possible
   */
  @Requires(PROPOSE_CALL)
  public void proposeClosing(UUID changeId, UUID callId, NewClosing closing, Why why) {
    CallTerms now = changes.current(callId);
    CallTerms to = closing.of(now, clock.instant());
    requireDifferent(now, to);
    changes.propose(changeId, callId, ChangeKind.CLOSING, to, why);
  }

  @Requires(PROPOSE_CALL)
  public void proposeEnd(UUID changeId, UUID callId, ChangeKind end, String reason) {
    String why = Reason.require(reason, "endReason");
    changes.propose(changeId, callId, end, changes.current(callId), new Why(why, null, null, "PB"));
  }

  @Requires(PROPOSE_CALL)
  public void takeBack(UUID changeId, long seen) {
    changes.takeBack(changeId, seen);
  }

  @Requires(DECIDE_CALL)
  public void carryOut(UUID changeId, long seen) {
    changes.carryOut(changeId, seen);
  }

  @Requires(DECIDE_CALL)
  public void decline(UUID changeId, long seen, String reason) {
    changes.decline(changeId, seen, reason);
  }

  private void requireEdition(UUID callId, int seen) {
    if (calls.edition(callId) != seen) {
      throw BusinessException.stale();
    }
  }

  private static void requireDifferent(CallTerms now, CallTerms to) {
    if (now.equals(to)) {
      throw new BusinessException(null, "scheme.nothing");
    }
  }
}
