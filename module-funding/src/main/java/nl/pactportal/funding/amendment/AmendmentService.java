package nl.pactportal.funding.amendment;

import static nl.pactportal.funding.FundingPermission.DECIDE_AMENDMENT;
import static nl.pactportal.funding.FundingPermission.REQUEST_AMENDMENT;
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
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** A grant changes as the region asks and the province decides; each version stays. */
@ApplicationScoped
@Transactional
public class AmendmentService {
  @Inject AmendmentRepository amendments;
  @Inject GrantVersions versions;
  @Inject AmendmentLetters letters;
  @Inject GrantService grants;
  @Inject GrantProgress progress;
  @Inject ApplicationProgress applications;
  @Inject ApplicationService readers;
  @Inject ApplicationHistory history;
  @Inject CallService calls;
  @Inject Envelopes envelopes;
  @Inject Worklist worklist;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<AmendmentRow> ofApplication(UUID applicationId) {
    return amendments.ofApplication(applicationId);
  }

  /** The region asked for a change nobody decided on yet. */
  @Requires(VIEW_FUNDING)
  public boolean isOpen(UUID applicationId) {
    return ofApplication(applicationId).stream()
        .anyMatch(row -> row.status() == AmendmentStatus.REQUESTED);
  }

  /** The province means to take it back: no change is asked for meanwhile. */
  @Requires(VIEW_FUNDING)
  public boolean isBeingTakenBack(UUID grantId) {
    return amendments.isBeingTakenBack(grantId);
  }

  /** Oldest first; none as long as nothing was amended. */
  @Requires(VIEW_FUNDING)
  public List<VersionRow> versions(UUID grantId) {
    return amendments.versions(grantId);
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(REQUEST_AMENDMENT)
  public void request(UUID id, UUID applicationId, Wish wish) {
    GrantRow grant = running(applicationId);
    if (!user.person().regions().contains(grant.regionCode())) {
      throw new NotFoundException("grant of " + applicationId);
    }
    if (amendments.find(id).isPresent()) {
      return;
    }
    if (amendments.isBeingTakenBack(grant.id())) {
      throw new BusinessException(null, "amendment.revocation");
    }
    Wish asked = wish.checked();
    requireWithinCall(readers.find(applicationId), asked.amount());
    amendments.add(new Amendment(id, grant, asked).requested(user.person(), now()));
    note(grant, StepKind.AMENDMENT_REQUESTED, asked.amount(), asked.reason());
    worklist.open(
        FundingWork.DECIDE_AMENDMENT
            .on(grant.regionCode(), id, applicationId, readers.find(applicationId).reference())
            .notBy(user.getSubject()));
  }

  /** The next version: less flows back to the envelope, more is taken from it. */
  @Requires(DECIDE_AMENDMENT)
  public void grant(UUID id, long seenVersion, String reason) {
    AmendmentRow amendment = decidable(id);
    ApplicationDetail application = applications.lock(amendment.applicationId());
    GrantRow before = progress.lock(amendment.grantId());
    requireActive(before);
    String why = Reason.require(reason, "amendmentDecision");
    Conditions first = grants.conditions(application.id());
    decide(id, seenVersion, AmendmentStatus.GRANTED, why);
    if (!amendments.amend(
        before.id(), amendment.amount().cents(), amendment.from(), amendment.until())) {
      throw new BusinessException(
          "amendmentDecision", "amendment.belowAdvanced", before.advanced().toEuro());
    }
    applications.present(application.id(), amendment.amount(), amendment.amount());
    move(application.claim(), before, amendment);
    keep(application, before, amendment, first, why);
    note(before, StepKind.AMENDED, amendment.amount(), why);
  }

  @Requires(DECIDE_AMENDMENT)
  public void refuse(UUID id, long seenVersion, String reason) {
    AmendmentRow amendment = decidable(id);
    ApplicationDetail application = applications.lock(amendment.applicationId());
    GrantRow grant = progress.lock(amendment.grantId());
    String why = Reason.require(reason, "amendmentRefusal");
    decide(id, seenVersion, AmendmentStatus.REFUSED, why);
    letters.refused(application, amendment, why);
    note(grant, StepKind.AMENDMENT_REFUSED, null, why);
  }

  private void move(Claim claim, GrantRow before, AmendmentRow amendment) {
    Money more = amendment.amount().minus(before.amount());
    if (more.isPositive()) {
      envelopes.allocate(claim, Money.ZERO, more, amendment.id());
    } else if (!more.equals(Money.ZERO)) {
      envelopes.giveBack(claim, Money.ZERO.minus(more), amendment.id(), null);
    }
  }

  /**
   * @param first the conditions before this change
   */
  private void keep(
      ApplicationDetail application,
      GrantRow before,
      AmendmentRow amendment,
      Conditions first,
      String why) {
    int number = versions.next(before, application.activities(), first);
    UUID letter = letters.amended(application, before, amendment, number, why);
    versions.add(GrantVersion.amended(before, number, amendment, why), letter);
  }

  private AmendmentRow decidable(UUID id) {
    AmendmentRow amendment =
        amendments.find(id).orElseThrow(() -> new NotFoundException("amendment " + id));
    independence.requireOfDecider(amendment.regionCode());
    return amendment;
  }

  private void decide(UUID id, long seenVersion, AmendmentStatus outcome, String why) {
    Amendment amendment = amendments.entity(id);
    amendment.requireVersion(seenVersion);
    amendment.decide(outcome, why, user.person(), now());
    worklist.done(id, FundingWork.DECIDE_AMENDMENT.kind());
  }

  /** I3: never more than the call holds for the region, whoever else draws on it. */
  private void requireWithinCall(ApplicationDetail application, Money wished) {
    Money most =
        calls
            .find(application.callId())
            .envelopeOf(application.regionCode())
            .map(EnvelopeRow::ceiling)
            .orElse(Money.ZERO);
    if (wished.compareTo(most) > 0) {
      throw new BusinessException("newAmount", "amendment.aboveCall", most.toEuro());
    }
  }

  private GrantRow running(UUID applicationId) {
    GrantRow grant =
        grants
            .ofApplication(applicationId)
            .filter(GrantRow::granted)
            .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
    requireActive(grant);
    return grant;
  }

  private static void requireActive(GrantRow grant) {
    if (grant.status() != GrantStatus.ACTIVE) {
      throw new BusinessException(null, "amendment.wrongStatus");
    }
  }

  private void note(GrantRow grant, StepKind kind, Money amount, String remark) {
    history.note(grant.regionCode(), grant.applicationId(), kind, amount, remark);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
