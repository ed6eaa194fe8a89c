package nl.pactportal.funding.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.accountability.AccountabilityRow;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.determination.DeterminationService;
import nl.pactportal.funding.determination.Dossier;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.recovery.RecoveryRow;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.platform.identity.CurrentUser;

/** Accounts and recoveries of the user's regions, and where one application stands. */
@Named
@RequestScoped
public class SettlementView {
  @Inject AccountabilityService accounts;
  @Inject DeterminationService determinations;
  @Inject RecoveryService recoveries;
  @Inject CurrentUser user;
  private PageOf<AccountabilityRow> accountRows;
  private PageOf<RecoveryRow> recoveryRows;
  private int accountPage = 1;
  private int recoveryPage = 1;
  private Dossier dossier;
  private Optional<AccountabilityRow> account = Optional.empty();

  public PageOf<AccountabilityRow> getAccounts() {
    if (accountRows == null) {
      accountRows = accounts.list(accountPage);
    }
    return accountRows;
  }

  public PageOf<RecoveryRow> getRecoveries() {
    if (recoveryRows == null) {
      recoveryRows = recoveries.list(recoveryPage);
    }
    return recoveryRows;
  }

  public int getAccountPage() {
    return accountPage;
  }

  public void setAccountPage(int accountPage) {
    this.accountPage = accountPage;
  }

  public int getRecoveryPage() {
    return recoveryPage;
  }

  public void setRecoveryPage(int recoveryPage) {
    this.recoveryPage = recoveryPage;
  }

  /** Of an application that was granted. */
  public Dossier of(UUID applicationId) {
    if (dossier == null) {
      dossier = determinations.dossier(applicationId);
      account = accounts.ofApplication(applicationId);
    }
    return dossier;
  }

  /** As this user may see it, drafts of the own region included; null if there is none. */
  public AccountabilityRow accountOf(UUID applicationId) {
    of(applicationId);
    return account.orElse(null);
  }

  /** Whether this user may begin an account. */
  public boolean mayBegin(ApplicationDetail application) {
    GrantStatus status = of(application.id()).grant().status();
    boolean running = status == GrantStatus.ACTIVE || status == GrantStatus.SUSPENDED;
    return running
        && account.isEmpty()
        && !dossier.asked().nothing()
        && user.may(FundingPermission.DRAFT_ACCOUNTABILITY)
        && user.person().regions().contains(application.regionCode());
  }
}
