package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.Calls;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/**
 * The one way a call changes: somebody proposes, somebody else carries out. Where the wish comes
 * from, a page of the province or a decision of a meeting, makes no difference; the use case has
 * asked for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Changes {
  @Inject ChangeRepository changes;
  @Inject ChangeWork work;
  @Inject EarlyApplications early;
  @Inject Calls calls;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<ChangeDecided> decided;
  @Inject Event<ClosingMoved> moved;

  /** The change with that id, if this user may see it. */
  public Optional<ChangeRow> row(UUID id) {
    return changes.row(id);
  }

  /**
   * The same id again changes nothing (double click).
   *
   * @param to the call as it becomes
   * @throws BusinessException if another proposal for this call is still open
   */
  public void propose(UUID id, UUID callId, ChangeKind kind, CallTerms to, Why why) {
    propose(id, callId, kind, to, why, EarlyEffect.NONE);
  }

  /**
   * @param effect why a lower ceiling counts for earlier applications, too
   */
  void propose(UUID id, UUID callId, ChangeKind kind, CallTerms to, Why why, EarlyEffect effect) {
    requireOfNoRegion();
    int edition = calls.edition(callId); // a second click waits here
    if (changes.row(id).isPresent()) {
      return;
    }
    if (!kind.isRemark()) {
      requireNoOther(callId);
    }
    CallTerms now = current(callId);
    CallChange change =
        new CallChange(id, callId, kind, edition, why)
            // who publishes reads all of it
            .from(kind == ChangeKind.PUBLISH ? Map.of() : TermFacts.of(now))
            .to(to)
            .early(effect)
            .proposed(user.person(), now());
    changes.add(change);
    if (!why.fromDecision()) {
      work.ask(change, to.basis().title());
    }
    note("proposed", change);
  }

  /** A call is about every region: who acts for one of them has no part in it (Awb 2:4; F7). */
  private void requireOfNoRegion() {
    if (!user.person().regions().isEmpty()) {
      throw new BusinessException(null, "grant.notIndependent");
    }
  }

  private void requireNoOther(UUID callId) {
    if (changes.of(callId).stream().anyMatch(row -> row.waiting() && !row.kind().isRemark())) {
      throw new BusinessException(null, "scheme.oneAtATime");
    }
  }

  /** What a call says now: a concept as it was written last, a published one as it stands. */
  public CallTerms current(UUID callId) {
    return calls.isConcept(callId) ? TermFacts.terms(lastDraft(callId)) : calls.terms(callId);
  }

  private Map<String, String> lastDraft(UUID callId) {
    return changes.of(callId).stream()
        .filter(row -> row.kind() == ChangeKind.DRAFTED)
        .findFirst()
        .map(ChangeRow::facts)
        .orElseThrow(() -> new NotFoundException("concept of " + callId));
  }

  /** Does what was proposed; a second click changes nothing. */
  public void carryOut(UUID id, long seen) {
    UUID call = changes.row(id).orElseThrow(() -> new NotFoundException("change " + id)).callId();
    requireOfNoRegion();
    int edition = calls.edition(call); // the call first, as everywhere
    CallChange change = existing(id);
    if (change.isDecidedBy(user.getSubject(), ChangeStatus.CARRIED_OUT)) {
      return;
    }
    change.requireVersion(seen);
    change.carryOut(edition + 1, user.person(), now());
    change.requireBase(edition);
    apply(change, call);
    end(change, null);
  }

  private void apply(CallChange change, UUID call) {
    CallTerms terms = change.getKind().isRemark() ? null : change.terms();
    switch (change.getKind()) {
      case PUBLISH -> calls.publish(call, terms);
      case TERMS -> calls.restate(call, terms);
      case CEILING -> {
        requireUnharmed(change, call, terms);
        calls.moveCeiling(call, terms);
      }
      case CLOSING -> {
        terms.period().requireSensible(now());
        calls.moveClosing(call, terms);
        moved.fire(new ClosingMoved(call));
      }
      case WITHDRAW -> calls.withdraw(call);
      case SETTLE -> calls.settle(call);
      case REMARK, DRAFTED -> {
        // nothing moves
      }
    }
  }

  private void requireUnharmed(CallChange change, UUID call, CallTerms to) {
    if (!change.early().claimed()) {
      early.requireUnharmed(call, calls.terms(call).budget(), to.budget());
    }
  }

  public void decline(UUID id, long seen, String reason) {
    requireOfNoRegion();
    CallChange change = existing(id);
    if (change.isDecidedBy(user.getSubject(), ChangeStatus.DECLINED)) {
      return;
    }
    String why = Reason.require(reason, "declineReason");
    change.requireVersion(seen);
    change.decline(why, user.person(), now());
    end(change, why);
  }

  /** By who proposed it; a decision of a meeting is answered, not taken back. */
  public void takeBack(UUID id, long seen) {
    CallChange change = existing(id);
    if (change.isDecidedBy(user.getSubject(), ChangeStatus.TAKEN_BACK)) {
      return;
    }
    if (change.isFromDecision()) {
      throw new BusinessException(null, "scheme.takeBack.decision");
    }
    change.requireVersion(seen);
    change.takeBack(user.person(), now());
    worklist.done(id, ChangeWork.KIND);
    note("taken-back", change);
  }

  private void end(CallChange change, String declineReason) {
    worklist.done(change.getId(), ChangeWork.KIND);
    if (change.isFromDecision()) {
      decided.fire(new ChangeDecided(change.getId(), declineReason));
    }
    note(declineReason == null ? "carried-out" : "declined", change);
  }

  /** Writes a concept down as it is now; what was proposed about an earlier text is void. */
  void draft(UUID id, UUID callId, Map<String, String> before, CallTerms to) {
    changes.of(callId).stream()
        .filter(row -> row.waiting() && !row.fromDecision())
        .forEach(row -> lapse(row.id()));
    int made = calls.edition(callId);
    CallChange change =
        new CallChange(id, callId, ChangeKind.DRAFTED, made - 1, new Why(null, null, null, "PB"))
            .from(before)
            .to(to)
            .proposed(user.person(), now())
            .drafted(made);
    changes.add(change);
    note("drafted", change);
  }

  private void lapse(UUID id) {
    existing(id).lapse(user.person(), now());
    worklist.done(id, ChangeWork.KIND);
  }

  private void note(String what, CallChange change) {
    audit.record(
        "call." + what,
        change.getRegionCode(),
        "call",
        change.getCallId(),
        change.getKind() + " " + change.getId());
  }

  private CallChange existing(UUID id) {
    return changes.lock(id).orElseThrow(() -> new NotFoundException("change " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
