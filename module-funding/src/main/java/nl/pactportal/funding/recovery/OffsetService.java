package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.FundingPermission.COLLECT_RECOVERY;
import static nl.pactportal.funding.FundingPermission.DECIDE_RECOVERY;
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
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Sets a debt off against what is still to be paid, on a ground of the law (Awb 4:93): finance
 * proposes, somebody else decides.
 */
@ApplicationScoped
@Transactional
public class OffsetService {
  @Inject RecoveryRepository recoveries;
  @Inject OffsetRepository offsets;
  @Inject OffsetBooks books;
  @Inject RecoveryAccount account;
  @Inject GrantService grants;
  @Inject Independence independence;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<OffsetRow> of(UUID recoveryId) {
    return offsets.of(recoveryId);
  }

  /**
   * What a debt can be set off against.
   *
   * @throws NotFoundException if there is no such debt for this user
   */
  @Requires(VIEW_FUNDING)
  public List<ClaimRow> claims(UUID recoveryId) {
    return offsets.claims(
        recoveries
            .row(recoveryId)
            .orElseThrow(() -> new NotFoundException("recovery " + recoveryId))
            .regionCode());
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at the field that does not hold: no offset without a ground
   */
  @Requires(COLLECT_RECOVERY)
  public void propose(UUID id, UUID recoveryId, OffsetPlan wanted) {
    Recovery recovery = lock(recoveryId);
    if (offsets.row(id).isPresent()) {
      return;
    }
    OffsetPlan plan = wanted.checked();
    requireSound(recovery, claim(recovery, plan.advanceId()), plan);
    if (offsets.of(recoveryId).stream().anyMatch(OffsetRow::open)) {
      throw new BusinessException(null, "offset.already");
    }
    offsets.add(new RecoveryOffset(id, recovery, plan).proposed(user.person(), now()));
    account.note(recovery, StepKind.OFFSET_PROPOSED, plan.amount(), plan.reason());
    account.open(recovery, FundingWork.APPROVE_OFFSET, id, user.getSubject());
  }

  /** Both sides are booked, and less is paid out. */
  @Requires(DECIDE_RECOVERY)
  public void approve(UUID id, long seen) {
    Recovery recovery = lock(recoveryOf(id));
    RecoveryOffset offset = decide(id, seen, OffsetStatus.APPROVED, null);
    OffsetPlan plan = offset.plan();
    ClaimRow claim = claim(recovery, plan.advanceId());
    account.charge(recovery, account.today());
    requireSound(recovery, claim, plan);
    books.offset(recovery, claim, plan);
  }

  @Requires(DECIDE_RECOVERY)
  public void decline(UUID id, long seen, String why) {
    String reason = Reason.require(why, "offsetDecline");
    Recovery recovery = lock(recoveryOf(id));
    decide(id, seen, OffsetStatus.DECLINED, reason);
    account.note(recovery, StepKind.OFFSET_DECLINED, null, reason);
  }

  private UUID recoveryOf(UUID id) {
    return offsets.row(id).orElseThrow(() -> new NotFoundException("offset " + id)).recoveryId();
  }

  private RecoveryOffset decide(UUID id, long seen, OffsetStatus outcome, String why) {
    RecoveryOffset offset =
        offsets.lock(id).orElseThrow(() -> new NotFoundException("offset " + id));
    independence.requireOfDecider(offset.getRegionCode());
    offset.requireVersion(seen);
    offset.decide(outcome, why, user.person(), now());
    worklist.done(id, FundingWork.APPROVE_OFFSET.kind());
    return offset;
  }

  /** A claim of the same recipient, or none at all. */
  private ClaimRow claim(Recovery recovery, UUID advanceId) {
    return offsets.claims(recovery.getRegionCode()).stream()
        .filter(row -> row.advanceId().equals(advanceId))
        .findFirst()
        .orElseThrow(() -> new BusinessException("offsetClaim", "offset.claim.gone"));
  }

  private void requireSound(Recovery recovery, ClaimRow claim, OffsetPlan plan) {
    recovery.requireCan(RecoveryStatus.OFFSET);
    if (claim.suspended()) {
      throw new BusinessException("offsetClaim", "offset.claim.suspended");
    }
    requireAtMost(plan.amount(), recovery.outstanding(), "recovery.tooMuch");
    requireAtMost(plan.amount(), claim.payable(), "offset.claim.less");
    plan.ground()
        .require(
            claim.grantId().equals(recovery.getGrantId()),
            grants.conditions(recovery.getApplicationId()),
            grants.conditions(claim.applicationId()));
  }

  private static void requireAtMost(Money amount, Money most, String key) {
    if (amount.compareTo(most) > 0) {
      throw new BusinessException("offsetAmount", key, most.toEuro());
    }
  }

  private Recovery lock(UUID id) {
    Recovery recovery =
        recoveries.lock(id).orElseThrow(() -> new NotFoundException("recovery " + id));
    independence.require(recovery.getRegionCode());
    return recovery;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
