package nl.pactportal.funding.advance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The advances on the grant of this page, and the form for the next one. */
@Named
@ViewScoped
public class AdvanceView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AdvanceService advances;
  @Inject transient GrantView grantView;
  @Inject transient CurrentUser user;
  private final UUID newId = UuidV7.next();
  private GrantRow grant;
  private List<AdvanceRow> rows = List.of();
  private boolean barred;
  private Money amount;
  private boolean prepareConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the decision is loaded. */
  public void load() {
    grant = grantView.getDecision();
    if (isGranted()) {
      rows = advances.of(grant.id());
      barred = advances.isBarred(grant);
    }
  }

  public String prepare() {
    Confirmation.require(prepareConfirmed, "prepareConfirmed");
    advances.prepare(newId, grant.applicationId(), amount);
    Flash.say("advance.done.prepared");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + grant.applicationId();
  }

  public boolean isGranted() {
    return grant != null && grant.granted();
  }

  public boolean isPreparable() {
    return isGranted()
        && grant.status() == GrantStatus.ACTIVE
        && grant.left().isPositive()
        && user.may(FundingPermission.PREPARE_ADVANCE)
        && !barred;
  }

  public boolean releasable(AdvanceRow row) {
    return row.waiting()
        && user.may(FundingPermission.RELEASE_ADVANCE)
        && !barred
        && !row.preparedBy().equals(user.getSubject());
  }

  /** Leads to the page of an advance that is planned, or that the bank could not pay. */
  public boolean preparable(AdvanceRow row) {
    return row.preparable() && user.may(FundingPermission.PREPARE_ADVANCE) && !barred;
  }

  /** Waits for a colleague, because this user prepared it. */
  public boolean ownWaiting(AdvanceRow row) {
    return row.waiting() && row.preparedBy().equals(user.getSubject());
  }

  public GrantRow getGrant() {
    return grant;
  }

  public List<AdvanceRow> getRows() {
    return rows;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public boolean isPrepareConfirmed() {
    return prepareConfirmed;
  }

  public void setPrepareConfirmed(boolean prepareConfirmed) {
    this.prepareConfirmed = prepareConfirmed;
  }
}
