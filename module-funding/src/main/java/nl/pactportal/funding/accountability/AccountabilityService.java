package nl.pactportal.funding.accountability;

import static nl.pactportal.funding.FundingPermission.DRAFT_ACCOUNTABILITY;
import static nl.pactportal.funding.FundingPermission.SUBMIT_ACCOUNTABILITY;
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
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;

/** What a region does to account for a grant: one writes, another one signs. */
@ApplicationScoped
@Transactional
public class AccountabilityService {
  private static final int PAGE = 20;

  @Inject AccountabilityRepository accounts;
  @Inject OwnAccounts own;
  @Inject AskedAccounts asked;
  @Inject AccountabilitySteps steps;
  @Inject Documents documents;
  @Inject Terms terms;
  @Inject GrantService grants;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public PageOf<AccountabilityRow> list(int page) {
    return accounts.page(page, PAGE);
  }

  @Requires(VIEW_FUNDING)
  public Optional<AccountabilityRow> ofApplication(UUID applicationId) {
    return accounts.ofApplication(applicationId);
  }

  /**
   * @throws NotFoundException if there is none for this user
   */
  @Requires(VIEW_FUNDING)
  public AccountabilityDetail detail(UUID id) {
    AccountabilityRow row =
        accounts.row(id).orElseThrow(() -> new NotFoundException("account " + id));
    return new AccountabilityDetail(
        row, accounts.lines(id), asked.of(row), documents.of(id), decideBy(row));
  }

  /** Counted from the first submission, without the days the region completed it. */
  private Term decideBy(AccountabilityRow row) {
    if (row.submittedAt() == null) {
      return null;
    }
    LocalDate day = row.submittedAt().atZone(ClockProducer.ZONE).toLocalDate();
    return terms.of("DETERMINATION", day, row.suspendedDays());
  }

  /** What has to be handed in for a grant. */
  @Requires(VIEW_FUNDING)
  public AskedAccount asked(GrantRow grant) {
    return asked.of(grant);
  }

  /**
   * The grant of an own application, to be accounted for.
   *
   * @throws NotFoundException if there is none
   */
  @Requires(DRAFT_ACCOUNTABILITY)
  public GrantRow begin(UUID applicationId) {
    GrantRow grant = own.grantOf(applicationId);
    own.requireAccountable(grant);
    return grant;
  }

  /** What an account begins with: what was granted of each line of the budget. */
  @Requires(DRAFT_ACCOUNTABILITY)
  public LinePlan granted(UUID applicationId) {
    own.grantOf(applicationId);
    return grants.lines(applicationId);
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(DRAFT_ACCOUNTABILITY)
  public void create(UUID id, UUID applicationId, AccountabilityContent content) {
    GrantRow grant = begin(applicationId);
    if (accounts.ofApplication(applicationId).isPresent()) {
      return;
    }
    int arrangement = own.arrangement(grant).number();
    Accountability account = new Accountability(id, grant, arrangement, user.getSubject());
    account.edit(content.report(), user.getSubject());
    accounts.add(account);
    accounts.replaceLines(account, content.lines());
    steps.note(account, StepKind.ACCOUNT_CREATED, content.claimed(), null);
  }

  @Requires(DRAFT_ACCOUNTABILITY)
  public void edit(UUID id, long seenVersion, AccountabilityContent content) {
    save(id, seenVersion, content);
  }

  /** Saves, too: what is on the screen is what the signatory gets. */
  @Requires(DRAFT_ACCOUNTABILITY)
  public void sendToSign(UUID id, long seenVersion, AccountabilityContent content) {
    Accountability account = save(id, seenVersion, content);
    ArrangementRow rule = own.arrangement(own.grantOf(account.getApplicationId()));
    List<UUID> annexes = own.annexes(id);
    content.requireComplete(rule, annexes.size());
    account.sendToSign(content.hash(annexes));
    steps.note(account, StepKind.ACCOUNT_TO_SIGN, content.claimed(), null);
    worklist.done(id, FundingWork.REVISE_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.SIGN_ACCOUNTABILITY, account).notBy(user.getSubject()));
  }

  @Requires(DRAFT_ACCOUNTABILITY)
  public void addAnnex(UUID id, long seenVersion, Upload upload) {
    Accountability account = own.lock(id, seenVersion);
    if (!account.getStatus().editable()) {
      throw new BusinessException(null, "accountability.notDraft");
    }
    account.touchedBy(user.getSubject());
    documents.add(account.getRegionCode(), AccountabilityAnnexes.TYPE, id, upload);
  }

  /** In the name of the region; from here on the province sees it. */
  @Requires(SUBMIT_ACCOUNTABILITY)
  public void submit(UUID id, long seenVersion) {
    Accountability account = own.lock(id, seenVersion);
    AccountabilityRow row = accounts.row(id).orElseThrow();
    AccountabilityContent content = new AccountabilityContent(row.report(), accounts.lines(id));
    if (!content.hash(own.annexes(id)).equals(account.getContentHash())) {
      throw BusinessException.stale();
    }
    account.submit(
        user.getSubject(), clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock));
    steps.note(account, StepKind.ACCOUNT_SUBMITTED, content.claimed(), null);
    steps.accounted(account);
    worklist.done(id, FundingWork.SIGN_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.CHECK_ACCOUNTABILITY, account));
  }

  @Requires(SUBMIT_ACCOUNTABILITY)
  public void sendBack(UUID id, long seenVersion, String reason) {
    String why = Reason.require(reason, "sendBackReason");
    Accountability account = own.lock(id, seenVersion);
    account.sendBack();
    steps.note(account, StepKind.ACCOUNT_SENT_BACK, null, why);
    worklist.done(id, FundingWork.SIGN_ACCOUNTABILITY.kind());
    worklist.open(steps.work(FundingWork.REVISE_ACCOUNTABILITY, account));
  }

  private Accountability save(UUID id, long seenVersion, AccountabilityContent content) {
    Accountability account = own.lock(id, seenVersion);
    account.edit(content.report(), user.getSubject());
    accounts.replaceLines(account, content.lines());
    return account;
  }
}
