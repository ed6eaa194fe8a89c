package nl.pactportal.funding.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.accountability.AccountabilityView;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.cdi.ViewScoped;

/** What a late decision costs, on the page of an application or of an account. */
@Named
@ViewScoped
public class LatePenaltyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient LateDecisionService late;
  @Inject transient ApplicationDetailView application;
  @Inject transient AccountabilityView account;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private boolean ofAccount;
  private WaitingDecision waiting;
  private LocalDate defaultOn;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the application is loaded. */
  public void loadApplication() {
    waiting = late.onApplication(application.getApplication().id());
  }

  /** After the account is loaded. */
  public void loadAccount() {
    ofAccount = true;
    waiting = late.onAccount(account.getAccount().id());
  }

  public String record() {
    UUID id = waiting.objectId();
    if (ofAccount) {
      late.recordOnAccount(id, defaultOn);
    } else {
      late.recordOnApplication(id, defaultOn);
    }
    Flash.say("objection.done.default");
    String page = ofAccount ? "/accounts/detail.xhtml" : "/applications/detail.xhtml";
    return page + "?faces-redirect=true&id=" + id;
  }

  /** Late, and nobody wrote down that somebody said so. */
  public boolean isRecordable() {
    return waiting.penalty() == null
        && waiting.lateOn(LocalDate.now(clock))
        && user.may(FundingPermission.RECORD_DEFAULT);
  }

  public Penalty getPenalty() {
    return waiting.penalty();
  }

  public LocalDate getDefaultOn() {
    return defaultOn;
  }

  public void setDefaultOn(LocalDate defaultOn) {
    this.defaultOn = defaultOn;
  }
}
