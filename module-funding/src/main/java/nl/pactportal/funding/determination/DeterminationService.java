package nl.pactportal.funding.determination;

import static nl.pactportal.funding.FundingPermission.DETERMINE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.accountability.Accountabilities;
import nl.pactportal.funding.accountability.AccountabilityRow;
import nl.pactportal.funding.accountability.AccountabilityStatus;
import nl.pactportal.funding.amendment.AmendmentRow;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.obligation.Obligations;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;

/** What a decider does in the end: determine what a grant comes down to. */
@ApplicationScoped
@Transactional
public class DeterminationService {
  @Inject DeterminationRepository determinations;
  @Inject ApplicationService applications;
  @Inject ApplicationProgress progress;
  @Inject GrantService grants;
  @Inject GrantProgress grantProgress;
  @Inject Accountabilities accounts;
  @Inject AmendmentService amendments;
  @Inject Obligations obligations;
  @Inject SettlementBooks books;
  @Inject SettlementLetters letters;
  @Inject ApplicationHistory history;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public Optional<DeterminationRow> ofApplication(UUID applicationId) {
    return determinations.ofApplication(applicationId);
  }

  /** Of a determination that was revised, newest first. */
  @Requires(VIEW_FUNDING)
  public List<DeterminationRow> versions(UUID applicationId) {
    return determinations.versions(applicationId);
  }

  /**
   * @throws NotFoundException if nothing was granted on it
   */
  @Requires(VIEW_FUNDING)
  public Dossier dossier(UUID applicationId) {
    ApplicationDetail application = applications.find(applicationId);
    GrantRow grant =
        grants
            .ofApplication(applicationId)
            .filter(GrantRow::granted)
            .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
    AccountabilityRow account = accounts.received(applicationId).orElse(null);
    Money accepted = account == null ? Money.ZERO : accounts.accepted(account.id());
    return new Dossier(
        application,
        grant,
        account,
        accepted,
        basis(grant, account),
        accounts.asked(grant),
        determinations.ofApplication(applicationId).orElse(null));
  }

  /** Null while the region is still to account, or the province to assess. */
  private Basis basis(GrantRow grant, AccountabilityRow account) {
    boolean open = grant.status().canBecome(GrantStatus.DETERMINED);
    if (!open) {
      return null;
    }
    if (account != null) {
      return account.status() == AccountabilityStatus.TO_DETERMINE ? Basis.ACCOUNT : null;
    }
    if (obligations.isTermPassed(grant.id(), LocalDate.now(clock))) {
      return Basis.EX_OFFICIO;
    }
    return accounts.asked(grant).nothing() ? Basis.DIRECT : null;
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @param seenAccount version of the account the decider saw; ignored without one
   * @throws BusinessException at the field that does not hold
   */
  @Requires(DETERMINE)
  public void determine(UUID id, UUID applicationId, long seenAccount, DeterminationPlan plan) {
    progress.lock(applicationId);
    if (determinations.row(id).isPresent()) {
      return;
    }
    Dossier dossier = dossier(applicationId);
    GrantRow grant = grantProgress.lock(dossier.grant().id());
    requireDecidable(dossier, seenAccount);
    plan.requireFitFor(grant.amount(), LocalDate.now(clock));
    requireNothingUnderWay(grant);
    Settlement settlement = Settlement.of(grant.amount(), plan.amount(), grant.paid());
    grantProgress.determine(grant.id(), plan.amount());
    determinations.settleAdvances(grant.id());
    keep(id, dossier, plan, settlement);
    books.settle(id, dossier, grant, settlement, plan);
  }

  /**
   * Tells the region that less is going to be determined, so that it can say what it thinks of that
   * (Awb 4:8, 4:12).
   *
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(DETERMINE)
  public void announceLower(UUID id, UUID applicationId, LowerNotice notice) {
    progress.lock(applicationId);
    if (letters.announced(id)) {
      return;
    }
    Dossier dossier = dossier(applicationId);
    independence.requireOfDecider(dossier.grant().regionCode());
    if (!dossier.open()) {
      throw new BusinessException(null, "settlement.wrongStatus");
    }
    notice.requireFitFor(dossier.grant().amount(), LocalDate.now(clock));
    letters.announce(id, dossier, notice);
    history.note(
        dossier.grant().regionCode(),
        applicationId,
        StepKind.LOWER_ANNOUNCED,
        notice.amount(),
        notice.reason());
  }

  private void keep(UUID id, Dossier dossier, DeterminationPlan plan, Settlement settlement) {
    String assessor = dossier.account() == null ? null : dossier.account().assessedBy();
    determinations.add(
        new Determination(id, dossier.grant(), plan, settlement.resolution())
            .on(dossier.basis(), assessor)
            .by(
                user.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                LocalDate.now(clock)));
    obligations.closeWork(dossier.application().id());
    if (dossier.account() != null) {
      accounts.determined(dossier.account().id());
    }
  }

  private void requireNothingUnderWay(GrantRow grant) {
    if (!grant.advanced().equals(grant.paid())) {
      throw new BusinessException("determined", "determination.advancesOpen");
    }
    if (amendments.ofApplication(grant.applicationId()).stream().anyMatch(AmendmentRow::open)) {
      throw new BusinessException(null, "determination.amendmentOpen");
    }
  }

  /** Awb 2:4, four eyes, and that it is time to decide at all. */
  private void requireDecidable(Dossier dossier, long seenAccount) {
    independence.requireOfDecider(dossier.grant().regionCode());
    if (!dossier.open()) {
      throw new BusinessException(null, "settlement.wrongStatus");
    }
    AccountabilityRow account = dossier.account();
    if (account != null && account.version() != seenAccount) {
      throw BusinessException.stale();
    }
    if (account != null) {
      accounts.requireUnchanged(account.id());
    }
    if (account != null && user.getSubject().equals(account.assessedBy())) {
      throw new BusinessException(null, "determination.fourEyes");
    }
  }
}
