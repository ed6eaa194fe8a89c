package nl.pactportal.funding.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.accountability.AccountabilityView;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** What a late decision costs, on the page of an application or of an account. */
@Named
@ViewScoped
public class LatePenaltyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient LateDecisionService late;
  @Inject transient ApplicationDetailView application;
  @Inject transient AccountabilityView account;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private final UUID decisionId = UuidV7.next();
  private boolean ofAccount;
  private WaitingDecision waiting;
  private LocalDate defaultOn;
  private boolean penaltyConfirmed;

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
    return page();
  }

  private String page() {
    String page = ofAccount ? "/accounts/detail.xhtml" : "/applications/detail.xhtml";
    return page + "?faces-redirect=true&id=" + waiting.objectId();
  }

  public String decidePenalty() {
    Confirmation.require(penaltyConfirmed, "penaltyConfirmed");
    UUID id = waiting.objectId();
    if (ofAccount) {
      late.decideOnAccount(decisionId, id);
    } else {
      late.decideOnApplication(decisionId, id);
    }
    Flash.say("penalty.done.decided");
    return page();
  }

  public boolean isPenaltyDecidable() {
    return waiting.penalty() != null
        && waiting.penalty().owed()
        && waiting.decision() == null
        && user.may(FundingPermission.DECIDE_PENALTY)
        && independence.isDeciderFrom(waiting.regionCode());
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

  public PenaltyDecisionRow getPenaltyDecision() {
    return waiting.decision();
  }

  public boolean isPenaltyConfirmed() {
    return penaltyConfirmed;
  }

  public void setPenaltyConfirmed(boolean penaltyConfirmed) {
    this.penaltyConfirmed = penaltyConfirmed;
  }

  public LocalDate getDefaultOn() {
    return defaultOn;
  }

  public void setDefaultOn(LocalDate defaultOn) {
    this.defaultOn = defaultOn;
  }
}
