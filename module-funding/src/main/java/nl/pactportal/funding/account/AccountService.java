package nl.pactportal.funding.account;

import static nl.pactportal.funding.FundingPermission.CONFIRM_ACCOUNT;
import static nl.pactportal.funding.FundingPermission.ENTER_ACCOUNT;
import static nl.pactportal.funding.FundingPermission.VIEW_ACCOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** A region says where it is paid; somebody else confirms it (F5). */
@ApplicationScoped
@Transactional
public class AccountService {
  @Inject AccountRepository accounts;
  @Inject Independence independence;
  @Inject Parties parties;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * All versions, newest first.
   *
   * @throws NotFoundException if it is not a region this user may read
   */
  @Requires(VIEW_ACCOUNT)
  public List<AccountRow> of(String regionCode) {
    requireRegion(regionCode, user.scope().read().contains(regionCode));
    return accounts.of(regionCode);
  }

  /** Of each region this user may read: the one in use and the one to be confirmed. */
  @Requires(VIEW_ACCOUNT)
  public List<AccountRow> live() {
    return accounts.live(RegionScope.REGIONS);
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   * @throws BusinessException at field {@code iban} or {@code holder} if that cannot be right
   */
  @Requires(ENTER_ACCOUNT)
  public void enter(UUID id, String regionCode, String typedIban, String typedHolder) {
    requireRegion(regionCode, user.person().regions().contains(regionCode));
    if (accounts.exists(id, regionCode)) {
      return;
    }
    String iban = SepaAccount.of(typedIban);
    String holder = HolderName.of(typedHolder);
    List<AccountRow> known = accounts.of(regionCode);
    requireNew(known, iban, holder);
    int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
    accounts.add(
        new BankAccount(id, regionCode, number, iban, holder).entered(user.person(), now()));
    audit.record("account.entered", regionCode, "account", id, "number=" + number);
    worklist.done(Accounts.workOf(regionCode), FundingWork.GIVE_ACCOUNT.kind(), regionCode);
    openWork(FundingWork.CONFIRM_ACCOUNT, regionCode, id);
    openWork(FundingWork.CHECK_ACCOUNT, regionCode, id);
  }

  /** The first account of a region can be used at once; a change cools off first. */
  @Requires(CONFIRM_ACCOUNT)
  public void confirm(UUID id, long seenVersion) {
    BankAccount account = lock(id);
    if (account.isDecidedBy(user.getSubject(), AccountStatus.CONFIRMED)) {
      return;
    }
    account.requireVersion(seenVersion);
    var before = accounts.lockConfirmed(account.getRegionCode());
    before.ifPresent(BankAccount::replaced);
    accounts.flush();
    Duration cooling =
        before.isPresent()
            ? Duration.ofDays(Math.max(0, Setting.PAYMENT_COOLING.number()))
            : Duration.ZERO;
    account.confirm(user.person(), now(), now().plus(cooling));
    decided(account, "account.confirmed");
  }

  @Requires(CONFIRM_ACCOUNT)
  public void decline(UUID id, long seenVersion, String said) {
    BankAccount account = lock(id);
    if (account.isDecidedBy(user.getSubject(), AccountStatus.DECLINED)) {
      return;
    }
    account.requireVersion(seenVersion);
    account.decline(user.person(), now(), Reason.require(said, "declineReason"));
    decided(account, "account.declined");
  }

  private void decided(BankAccount account, String event) {
    audit.record(event, account.getRegionCode(), "account", account.getId(), "");
    worklist.done(account.getId(), FundingWork.CONFIRM_ACCOUNT.kind());
    worklist.done(account.getId(), FundingWork.CHECK_ACCOUNT.kind());
  }

  private BankAccount lock(UUID id) {
    BankAccount account =
        accounts
            .lock(id, user.scope().write())
            .orElseThrow(() -> new NotFoundException("account " + id));
    if (!user.has(Role.REGION_SIGNATORY)) {
      independence.require(account.getRegionCode());
    }
    return account;
  }

  private static void requireNew(List<AccountRow> known, String iban, String holder) {
    for (AccountRow row : known) {
      if (row.entered()) {
        throw new BusinessException(null, "account.pending");
      }
      if (row.confirmed() && row.iban().equals(iban) && row.holder().equals(holder)) {
        throw new BusinessException("iban", "account.same");
      }
    }
  }

  private void openWork(FundingWork work, String regionCode, UUID id) {
    worklist.open(
        work.at(regionCode, id, page(regionCode), parties.name(regionCode))
            .notBy(user.getSubject()));
  }

  private static void requireRegion(String regionCode, boolean permitted) {
    if (!permitted || !RegionScope.REGIONS.contains(regionCode)) {
      throw new NotFoundException("region " + regionCode);
    }
  }

  static String page(String regionCode) {
    return "/funding/payments/account.xhtml?region=" + regionCode;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
