package nl.pactportal.funding.obligation;

import static nl.pactportal.funding.FundingPermission.APPROVE_OBLIGATION;
import static nl.pactportal.funding.FundingPermission.PROPOSE_OBLIGATION;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.worklist.Worklist;

/** What a region must account for; each version is proposed by one and approved by another. */
@ApplicationScoped
@Transactional
public class ObligationService {
  private static final int LONGEST_COVERS = 300;
  private static final int PAGE = 20;

  @Inject ObligationRepository obligations;
  @Inject GrantService grants;
  @Inject Merger merger;
  @Inject InHand hand;
  @Inject PactDecisions decisions;
  @Inject ObligationLetters letters;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<ObligationRow> list() {
    return obligations.all();
  }

  /** The same, a page at a time. */
  @Requires(VIEW_FUNDING)
  public PageOf<ObligationRow> page(int page) {
    return obligations.page(page, PAGE);
  }

  @Requires(VIEW_FUNDING)
  public List<ObligationRow> ofApplication(UUID applicationId) {
    return obligations.ofApplication(applicationId);
  }

  /**
   * @throws NotFoundException if there is none for this user
   */
  @Requires(VIEW_FUNDING)
  public ObligationDetail detail(UUID id) {
    ObligationRow row = row(id);
    ObligationRow into =
        row.mergedInto() == null ? null : obligations.row(row.mergedInto()).orElse(null);
    return new ObligationDetail(
        row,
        obligations.changes(id),
        into,
        obligations.mergedInto(id),
        row.changeable() ? obligations.targets(row) : List.of());
  }

  /**
   * The grant a new obligation would rest on.
   *
   * @throws NotFoundException if nothing was granted on that application
   */
  @Requires(PROPOSE_OBLIGATION)
  public GrantRow begin(UUID applicationId) {
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  /**
   * Proposes a new obligation; it is not in force until somebody else approves.
   *
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(PROPOSE_OBLIGATION)
  public void create(UUID id, UUID applicationId, String covers, ChangePlan plan) {
    GrantRow grant = begin(applicationId);
    hand.require(grant.regionCode());
    if (covers == null || covers.isBlank() || covers.length() > LONGEST_COVERS) {
      throw new BusinessException("covers", "obligation.missing.covers", LONGEST_COVERS);
    }
    if (obligations.row(id).isEmpty()) {
      Obligation created = new Obligation(id, grant, covers.strip(), plan.provenance());
      obligations.add(created);
      keep(created, id, plan);
    }
  }

  /**
   * @param changeId made once by the form; the same id again changes nothing
   */
  @Requires(PROPOSE_OBLIGATION)
  public void propose(UUID changeId, UUID id, long seen, ChangePlan plan) {
    Obligation obligation = hand.lock(id);
    List<ChangeRow> changes = obligations.changes(id);
    if (changes.stream().anyMatch(change -> change.id().equals(changeId))) {
      return;
    }
    obligation.requireVersion(seen);
    obligation.requireCanBecome(plan.status());
    if (changes.stream().anyMatch(ChangeRow::waiting)) {
      throw BusinessException.stale();
    }
    keep(obligation, changeId, plan);
  }

  private void keep(Obligation obligation, UUID changeId, ChangePlan plan) {
    hand.requireTarget(obligation, plan);
    ObligationRow row = row(obligation.getId());
    obligations.add(
        new ObligationChange(changeId, obligation, plan).proposed(user.person(), now()));
    decisions.proposed(plan.linkId(), row);
    note(row, StepKind.OBLIGATION_PROPOSED, plan.reason());
    worklist.open(
        FundingWork.APPROVE_OBLIGATION
            .at(row.regionCode(), row.id(), pathOf(row), row.reference())
            .notBy(user.getSubject()));
  }

  /** A second click changes nothing. */
  @Requires(APPROVE_OBLIGATION)
  public void approve(UUID changeId, long seen) {
    ObligationChange change = hand.lockChange(changeId);
    if (change.isDecidedBy(user.getSubject(), ChangeState.APPROVED)) {
      return;
    }
    change.requireVersion(seen);
    change.decide(ChangeState.APPROVED, null, user.person(), now());
    Obligation obligation = hand.lock(change.getObligationId());
    ObligationRow row = row(obligation.getId());
    obligation.requireCanBecome(change.getStatus());
    if (change.getStatus() == ObligationStatus.MERGED_INTO) {
      merger.merge(obligation, change.getMergeInto());
    }
    obligation.become(change);
    letters.changed(row, change);
    note(row, StepKind.OBLIGATION_CHANGED, change.getReason());
    decisions.decided(change.getLinkId(), row, LinkAnswer.DONE, change.getReason());
    ended(row);
  }

  @Requires(APPROVE_OBLIGATION)
  public void decline(UUID changeId, long seen, String reason) {
    String why = Reason.require(reason, "declineReason");
    ObligationChange change = hand.lockChange(changeId);
    if (change.isDecidedBy(user.getSubject(), ChangeState.DECLINED)) {
      return;
    }
    change.requireVersion(seen);
    change.decide(ChangeState.DECLINED, why, user.person(), now());
    ObligationRow row = row(change.getObligationId());
    note(row, StepKind.OBLIGATION_DECLINED, why);
    decisions.decided(change.getLinkId(), row, LinkAnswer.DECLINED, why);
    worklist.done(row.id(), FundingWork.APPROVE_OBLIGATION.kind());
  }

  /** The region has its letter put right: no warning anymore. */
  @Requires(PROPOSE_OBLIGATION)
  public void corrected(UUID id, long seen) {
    Obligation obligation = hand.lock(id);
    obligation.requireVersion(seen);
    obligation.corrected(today());
  }

  /** A last term after the reminder (Awb 4:44(3)); when it passed, somebody may determine. */
  @Requires(PROPOSE_OBLIGATION)
  public void setTerm(UUID id, long seen, LocalDate until) {
    if (until == null || !until.isAfter(today())) {
      throw new BusinessException("termUntil", "obligation.term.future");
    }
    Obligation obligation = hand.lock(id);
    obligation.requireVersion(seen);
    obligation.setTerm(until);
    ObligationRow row = row(id);
    note(row, StepKind.OBLIGATION_TERM_SET, null);
    worklist.done(id, FundingWork.SET_TERM.kind());
    worklist.done(id, FundingWork.ACCOUNT_FOR_GRANT.kind());
    worklist.open(
        FundingWork.ACCOUNT_FOR_GRANT
            .at(row.regionCode(), id, pathOf(row), row.reference())
            .due(until, null));
  }

  /** What waited for the old version waits no more; the region hears of the new date. */
  private void ended(ObligationRow before) {
    worklist.done(before.id(), FundingWork.APPROVE_OBLIGATION.kind());
    worklist.done(before.id(), FundingWork.SET_TERM.kind());
    worklist.done(before.id(), FundingWork.ACCOUNT_FOR_GRANT.kind());
    Obligation now = hand.lock(before.id());
    if (now.getStatus() == ObligationStatus.IN_FORCE && now.getDueOn() != null) {
      worklist.open(
          FundingWork.ACCOUNT_FOR_GRANT
              .at(before.regionCode(), before.id(), pathOf(before), before.reference())
              .due(now.getDueOn(), null));
    }
  }

  private ObligationRow row(UUID id) {
    return obligations.row(id).orElseThrow(() -> new NotFoundException("obligation " + id));
  }

  private void note(ObligationRow row, StepKind kind, String remark) {
    history.note(row.regionCode(), row.applicationId(), kind, null, remark);
  }

  private static String pathOf(ObligationRow row) {
    return "/funding/obligations/detail.xhtml?id=" + row.id();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
