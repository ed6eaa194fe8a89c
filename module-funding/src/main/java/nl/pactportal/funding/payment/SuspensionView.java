package nl.pactportal.funding.payment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.grant.GrantView;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Suspension of payment on the grant of this page (Awb 4:56). */
@Named
@ViewScoped
public class SuspensionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SuspensionService suspensions;
  @Inject transient GrantView grantView;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private final UUID newId = UuidV7.next();
  private GrantRow grant;
  private List<SuspensionRow> rows = List.of();
  private LocalDate noticedOn;
  private String suspendReason;
  private boolean suspendConfirmed;
  private String liftReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the decision is loaded. */
  public void load() {
    grant = grantView.getDecision();
    if (grant != null && grant.granted()) {
      rows = suspensions.of(grant.applicationId());
      noticedOn = LocalDate.now(clock);
    }
  }

  public String suspend() {
    Confirmation.require(suspendConfirmed, "suspendConfirmed");
    suspensions.begin(newId, grant.applicationId(), noticedOn, suspendReason);
    return done("suspension.done.begun");
  }

  public String lift() {
    suspensions.lift(grant.applicationId(), liftReason);
    return done("suspension.done.lifted");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + grant.applicationId();
  }

  public boolean isSuspendable() {
    return grant != null
        && user.may(FundingPermission.SUSPEND_PAYMENT)
        && (grant.status() == GrantStatus.ACTIVE || grant.status() == GrantStatus.ACCOUNTING);
  }

  public boolean isLiftable() {
    return user.may(FundingPermission.SUSPEND_PAYMENT)
        && rows.stream().anyMatch(SuspensionRow::open);
  }

  public List<SuspensionRow> getRows() {
    return rows;
  }

  public LocalDate getNoticedOn() {
    return noticedOn;
  }

  public void setNoticedOn(LocalDate noticedOn) {
    this.noticedOn = noticedOn;
  }

  public String getSuspendReason() {
    return suspendReason;
  }

  public void setSuspendReason(String suspendReason) {
    this.suspendReason = suspendReason;
  }

  public boolean isSuspendConfirmed() {
    return suspendConfirmed;
  }

  public void setSuspendConfirmed(boolean suspendConfirmed) {
    this.suspendConfirmed = suspendConfirmed;
  }

  public String getLiftReason() {
    return liftReason;
  }

  public void setLiftReason(String liftReason) {
    this.liftReason = liftReason;
  }
}
