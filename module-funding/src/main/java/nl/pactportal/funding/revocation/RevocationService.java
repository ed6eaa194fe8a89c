package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.FundingPermission.DECIDE_REVOCATION;
import static nl.pactportal.funding.FundingPermission.PROPOSE_REVOCATION;
import static nl.pactportal.funding.FundingPermission.RECORD_HEARING;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/**
 * Takes back what was granted or determined (Awb 4:48 to 4:50): announced by an assessor, the
 * region heard, decided by somebody else.
 */
@ApplicationScoped
@Transactional
public class RevocationService {
  @Inject RevocationRepository revocations;
  @Inject RevocationRules rules;
  @Inject RevocationEffects effects;
  @Inject RevocationLetters letters;
  @Inject RevocationSteps steps;
  @Inject ApplicationProgress applications;
  @Inject AmendmentService amendments;
  @Inject GrantService grants;
  @Inject GrantProgress progress;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<RevocationRow> ofApplication(UUID applicationId) {
    return revocations.ofApplication(applicationId);
  }

  /**
   * The region gets a letter that says what is meant, and until when it may be heard.
   *
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(PROPOSE_REVOCATION)
  public void announce(UUID id, UUID applicationId, RevocationPlan wanted) {
    ApplicationDetail application = applications.lock(applicationId);
    independence.require(application.regionCode());
    if (revocations.row(id).isPresent()) {
      return;
    }
    GrantRow grant = granted(applicationId);
    Money former = rules.former(grant, wanted.ground());
    RevocationPlan plan = wanted.checked(former, grant.paid(), today());
    rules.requireInTime(applicationId, plan.ground(), plan.breachedOn());
    if (ofApplication(applicationId).stream().anyMatch(rules::running)) {
      throw new BusinessException(null, "revocation.already");
    }
    if (amendments.isOpen(applicationId)) {
      throw new BusinessException(null, "revocation.amendment");
    }
    revocations.add(new Revocation(id, grant, former, plan).announced(user.person(), today()));
    RevocationRow row = row(id);
    letters.intention(application, row);
    steps.announced(application, row);
  }

  /** What the region says of it, or that it says nothing. */
  @Requires(RECORD_HEARING)
  public void hear(UUID id, long seen, LocalDate on, String said) {
    RevocationRow row = row(id);
    independence.require(row.regionCode());
    if (row.repliedOn() != null) {
      throw new BusinessException(null, "revocation.reply.given");
    }
    String words = Reason.require(said, "revocationHeard");
    if (on == null || on.isAfter(today()) || on.isBefore(row.announcedOn())) {
      throw new BusinessException("revocationHeardOn", "revocation.heardOn");
    }
    lock(id, seen).heard(on, words);
    steps.heard(row, words);
  }

  /** What follows for the money follows at once, or on the day the decision names. */
  @Requires(DECIDE_REVOCATION)
  public void decide(UUID id, long seen, String why) {
    String reason = Reason.require(why, "revocationDecision");
    ApplicationDetail application = applications.lock(row(id).applicationId());
    RevocationRow row = decidable(id);
    GrantRow grant = progress.lock(row.grantId());
    if (!rules.former(grant, row.ground()).equals(row.former())) {
      throw BusinessException.stale();
    }
    rules.requireInTime(application.id(), row.ground(), row.breachedOn());
    Revocation revocation = lock(id, seen);
    revocation.takeReply(row);
    revocation.decide(reason, user.person(), today());
    UUID letter = letters.decided(application, row, reason);
    steps.decided(row, StepKind.REVOCATION_DECIDED, reason);
    if (row.effectiveOn() == null) {
      effects.apply(row, application, letter);
    }
  }

  @Requires(DECIDE_REVOCATION)
  public void drop(UUID id, long seen, String why) {
    String reason = Reason.require(why, "revocationDrop");
    RevocationRow row = decidable(id);
    lock(id, seen).drop(reason, user.person(), today());
    steps.decided(row, StepKind.REVOCATION_DROPPED, reason);
  }

  private RevocationRow decidable(UUID id) {
    RevocationRow row = row(id);
    independence.requireOfDecider(row.regionCode());
    return row;
  }

  private GrantRow granted(UUID applicationId) {
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  private RevocationRow row(UUID id) {
    return revocations.row(id).orElseThrow(() -> new NotFoundException("revocation " + id));
  }

  private Revocation lock(UUID id, long seen) {
    Revocation revocation =
        revocations.lock(id).orElseThrow(() -> new NotFoundException("revocation " + id));
    revocation.requireVersion(seen);
    return revocation;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
