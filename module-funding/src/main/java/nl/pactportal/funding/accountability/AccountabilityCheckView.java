package nl.pactportal.funding.accountability;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.cdi.ViewScoped;

/** What the province does with the account of this page. */
@Named
@ViewScoped
public class AccountabilityCheckView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AccountabilityCheckService checks;
  @Inject transient AccountabilityView page;
  @Inject transient CurrentUser user;
  private AccountabilityRow account;
  private List<LineForm> lines = List.of();
  private String supplement;
  private LocalDate supplementUntil;
  private String advice;
  private String reassessReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    account = page.getAccount();
    lines = page.getDetail().lines().stream().map(LineForm::of).toList();
  }

  public String askSupplement() {
    checks.askSupplement(account.id(), account.version(), supplement, supplementUntil);
    return done("accountability.done.supplement");
  }

  public String complete() {
    checks.complete(account.id(), account.version());
    return done("accountability.done.complete");
  }

  public String advise() {
    List<Acceptance> accepted = lines.stream().map(LineForm::acceptance).toList();
    checks.advise(account.id(), account.version(), accepted, advice);
    return done("accountability.done.advised");
  }

  public String sendBack() {
    checks.sendBack(account.id(), account.version(), reassessReason);
    return done("accountability.done.reassessed");
  }

  private String done(String message) {
    Flash.say(message);
    return "/accounts/detail.xhtml?faces-redirect=true&id=" + account.id();
  }

  public boolean isToCheck() {
    return waits(AccountabilityStatus.SUBMITTED, FundingPermission.CHECK_ACCOUNTABILITY);
  }

  public boolean isToAssess() {
    return waits(AccountabilityStatus.IN_ASSESSMENT, FundingPermission.ASSESS_ACCOUNTABILITY);
  }

  public boolean isToDetermine() {
    return waits(AccountabilityStatus.TO_DETERMINE, FundingPermission.DETERMINE)
        && !user.getSubject().equals(account.assessedBy());
  }

  private boolean waits(AccountabilityStatus status, FundingPermission permission) {
    return account != null
        && account.status() == status
        && user.may(permission)
        && !user.person().regions().contains(account.regionCode());
  }

  public List<LineForm> getLines() {
    return lines;
  }

  public String getSupplement() {
    return supplement;
  }

  public void setSupplement(String supplement) {
    this.supplement = supplement;
  }

  public LocalDate getSupplementUntil() {
    return supplementUntil;
  }

  public void setSupplementUntil(LocalDate supplementUntil) {
    this.supplementUntil = supplementUntil;
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice;
  }

  public String getReassessReason() {
    return reassessReason;
  }

  public void setReassessReason(String reassessReason) {
    this.reassessReason = reassessReason;
  }
}
