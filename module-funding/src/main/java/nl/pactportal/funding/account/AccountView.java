package nl.pactportal.funding.account;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import org.omnifaces.cdi.ViewScoped;

/** The accounts of one region, and the forms to change or confirm them. */
@Named
@ViewScoped
public class AccountView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AccountService accounts;
  @Inject transient Parties parties;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private final UUID newId = UuidV7.next();
  private String region;
  private List<AccountRow> rows = List.of();
  private String iban;
  private String holder;
  private boolean enterConfirmed;
  private boolean accountConfirmed;
  private String declineReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    rows = accounts.of(String.valueOf(region));
  }

  public String enter() {
    Confirmation.require(enterConfirmed, "enterConfirmed");
    accounts.enter(newId, region, iban, holder);
    return done("account.done.entered");
  }

  public String confirm() {
    Confirmation.require(accountConfirmed, "accountConfirmed");
    accounts.confirm(pending().id(), pending().version());
    return done("account.done.confirmed");
  }

  public String decline() {
    accounts.decline(pending().id(), pending().version(), declineReason);
    return done("account.done.declined");
  }

  private String done(String message) {
    Flash.say(message);
    return "/payments/account.xhtml?faces-redirect=true&region=" + region;
  }

  /** Waits to be confirmed, or null. */
  private AccountRow pending() {
    return rows.stream().filter(AccountRow::entered).findFirst().orElse(null);
  }

  /** In use, or cooling off. */
  private AccountRow current() {
    return rows.stream().filter(AccountRow::confirmed).findFirst().orElse(null);
  }

  public AccountRow getPending() {
    return pending();
  }

  public AccountRow getCurrent() {
    return current();
  }

  public boolean isCooling() {
    return current() != null && !current().usableAt(clock.instant());
  }

  public boolean isEnterable() {
    return pending() == null
        && user.may(FundingPermission.ENTER_ACCOUNT)
        && user.person().regions().contains(region);
  }

  public boolean isConfirmable() {
    return pending() != null && user.may(FundingPermission.CONFIRM_ACCOUNT) && !isOwn();
  }

  /** Entered by this user: somebody else confirms it. */
  public boolean isOwn() {
    return pending() != null && pending().enteredBy().equals(user.getSubject());
  }

  public String getRegionName() {
    return parties.name(region);
  }

  public List<AccountRow> getRows() {
    return rows;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public boolean isEnterConfirmed() {
    return enterConfirmed;
  }

  public void setEnterConfirmed(boolean enterConfirmed) {
    this.enterConfirmed = enterConfirmed;
  }

  public boolean isAccountConfirmed() {
    return accountConfirmed;
  }

  public void setAccountConfirmed(boolean accountConfirmed) {
    this.accountConfirmed = accountConfirmed;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
