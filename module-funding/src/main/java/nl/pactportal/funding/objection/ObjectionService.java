package nl.pactportal.funding.objection;

import static nl.pactportal.funding.FundingPermission.HANDLE_OBJECTION;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;

/**
 * What the handler does with an objection. He is never the one who took the decision (Awb 10:3,
 * third paragraph); who took it up, goes on with it.
 */
@ApplicationScoped
@Transactional
public class ObjectionService {
  private static final int PAGE = 50;

  @Inject ObjectionRepository objections;
  @Inject ObjectionLetters letters;
  @Inject Withdrawals withdrawals;
  @Inject Terms terms;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject Independence independence;
  @Inject ApplicationHistory history;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public PageOf<ObjectionRow> list(int page) {
    return objections.page(page, PAGE);
  }

  /**
   * @throws NotFoundException if it is unknown or of another region
   */
  @Requires(VIEW_FUNDING)
  public ObjectionDetail open(UUID id) {
    ObjectionRow row = find(id);
    return new ObjectionDetail(
        row,
        objections.additions(id),
        terms.of(row.rule(), row.filingLastDay(), row.suspendedDays()));
  }

  /**
   * @param committee an advisory committee hears (Awb 7:13): twelve weeks instead of six
   */
  @Requires(HANDLE_OBJECTION)
  public void takeUp(UUID id, long seenVersion, boolean committee) {
    Objection objection = lock(id, seenVersion);
    ObjectionRow row = find(id);
    String rule = committee ? "OBJECTION_DECISION_COMMITTEE" : "OBJECTION_DECISION";
    LocalDate due = terms.of(rule, row.filingLastDay()).lastDay();
    objection.takenUp(user.person(), committee, due);
    letters.receipt(row, due);
    worklist.done(id, FundingWork.OBJECTION.kind());
    worklist.open(
        FundingWork.DECIDE_OBJECTION
            .at(row.regionCode(), id, FilingService.path(id), row.number())
            .due(due, null)
            .notBy(row.decisionBy()));
    note("take-up", row);
  }

  /** Goes on where a handler who has left stopped (F10); never by who took the decision. */
  @Requires(HANDLE_OBJECTION)
  public void takeOver(UUID id, long seenVersion, String reason) {
    Objection objection = lock(id, seenVersion);
    ObjectionRow row = find(id);
    String why = Reason.require(reason, "takeOverReason");
    objection.takenOver(user.person());
    if (row.dossierId() != null) {
      history.note(row.regionCode(), row.dossierId(), StepKind.OBJECTION_TAKEN_OVER, null, why);
    }
    audit.record(
        "objection.take-over", row.regionCode(), "objection", id, "before=" + row.handler());
  }

  /**
   * @param until at least tomorrow
   */
  @Requires(HANDLE_OBJECTION)
  public void askRemedy(UUID id, long seenVersion, String missing, LocalDate until) {
    Objection objection = lockOwn(id, seenVersion);
    ObjectionRow row = find(id);
    String what = Reason.require(missing, "missing");
    if (until == null || !until.isAfter(today())) {
      throw new BusinessException("remedyUntil", "objection.remedy.until");
    }
    objection.askRemedy(what, today(), until);
    letters.remedy(row, what, until);
    worklist.open(
        FundingWork.OBJECTION_REMEDY
            .at(row.regionCode(), id, FilingService.path(id), row.number())
            .due(until, null));
    note("remedy", row);
  }

  /** The region added what was missing, or let the term for it pass. */
  @Requires(HANDLE_OBJECTION)
  public void resume(UUID id, long seenVersion) {
    Objection objection = lockOwn(id, seenVersion);
    ObjectionRow row = find(id);
    List<AdditionRow> added = objections.additions(id);
    if (added.isEmpty() && !today().isAfter(row.remedyUntil())) {
      throw new BusinessException(null, "objection.remedy.running");
    }
    LocalDate completed =
        added.isEmpty()
            ? row.remedyUntil()
            : LocalDate.ofInstant(added.get(added.size() - 1).addedAt(), ClockProducer.ZONE);
    int stood = Terms.suspendedDays(row.remedyAskedOn(), completed);
    objection.resume(stood, row.dueOn().plusDays(stood));
    worklist.done(id, FundingWork.OBJECTION_REMEDY.kind());
    note("resume", row);
  }

  /** Once, for six weeks (Awb 7:10, third paragraph), as long as the term runs. */
  @Requires(HANDLE_OBJECTION)
  public void extend(UUID id, long seenVersion, String reason) {
    Objection objection = lockOwn(id, seenVersion);
    ObjectionRow row = find(id);
    String why = Reason.require(reason, "extendReason");
    if (today().isAfter(row.dueOn())) {
      throw new BusinessException("extendReason", "objection.extend.late");
    }
    LocalDate due = terms.of("OBJECTION_EXTENSION", row.dueOn()).lastDay();
    objection.extend(today(), due);
    letters.extension(row, why, due);
    note("extend", row);
  }

  /** The hearing, held or planned (Awb 7:2). */
  @Requires(HANDLE_OBJECTION)
  public void hear(UUID id, long seenVersion, LocalDate on, String said) {
    Objection objection = lockOwn(id, seenVersion);
    if (on == null) {
      throw new BusinessException("hearingOn", "objection.hearing.missing");
    }
    objection.hear(on, Reason.optional(said, "hearingSaid"));
    note("hear", find(id));
  }

  /** The region said at its hearing that it withdraws (Awb 6:21, second paragraph). */
  @Requires(HANDLE_OBJECTION)
  public void withdrawnAtHearing(UUID id, long seenVersion) {
    Objection objection = lockOwn(id, seenVersion);
    ObjectionRow row = find(id);
    if (row.hearingOn() == null || today().isBefore(row.hearingOn())) {
      throw new BusinessException(null, "objection.withdraw.unheard");
    }
    withdrawals.withdraw(objection, row, WithdrawalWay.AT_HEARING, row.hearingOn());
    letters.withdrawn(find(id));
  }

  /**
   * @param waived why nobody was heard (Awb 7:3); needed where nobody was
   */
  @Requires(HANDLE_OBJECTION)
  public void decide(
      UUID id, long seenVersion, ObjectionStatus outcome, String reason, String waived) {
    Objection objection = lockOwn(id, seenVersion);
    ObjectionRow row = find(id);
    if (outcome == null || !outcome.isDecided()) {
      throw new BusinessException("outcome", "objection.outcome.missing");
    }
    String why = Reason.require(reason, "objectionReason");
    boolean heard = row.hearingOn() != null;
    if (heard && today().isBefore(row.hearingOn())) {
      throw new BusinessException("outcome", "objection.hearing.ahead");
    }
    String unheard = heard ? null : Reason.require(waived, "waived");
    objection.decide(outcome, why, unheard, clock.instant().truncatedTo(ChronoUnit.MICROS));
    letters.decision(row, outcome, why, unheard);
    worklist.done(id, FundingWork.DECIDE_OBJECTION.kind());
    note("decide", row);
  }

  private Objection lockOwn(UUID id, long seenVersion) {
    Objection objection = lock(id, seenVersion);
    ObjectionRow row = find(id);
    if (row.handler() != null && !user.getSubject().equals(row.handler())) {
      throw new BusinessException(null, "objection.otherHandler", row.handlerName());
    }
    return objection;
  }

  private Objection lock(UUID id, long seenVersion) {
    Objection objection = objections.lock(id);
    objection.requireVersion(seenVersion);
    ObjectionRow row = find(id);
    if (user.getSubject().equals(row.decisionBy())) {
      throw new BusinessException(null, "objection.fourEyes");
    }
    independence.requireOfDecider(row.regionCode());
    return objection;
  }

  private ObjectionRow find(UUID id) {
    return objections.find(id).orElseThrow(() -> new NotFoundException("objection " + id));
  }

  private void note(String step, ObjectionRow row) {
    audit.record("objection." + step, row.regionCode(), "objection", row.id(), "");
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ClockProducer.ZONE));
  }
}
