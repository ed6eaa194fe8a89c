package nl.pactportal.funding.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.call.CallDetailView;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallStage;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The part of a call's page on which it is published, changed and ended, always by two. */
@Named
@ViewScoped
public class ChangeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SchemeService schemes;
  @Inject transient CallDetailView page;
  @Inject transient CurrentUser user;
  private final UUID changeId = UuidV7.next();
  private CallRow call;
  private CallStatus status;
  private ChangeRow pending;
  private List<Difference> amounts;
  private boolean publishConfirmed;
  private boolean carryOutConfirmed;
  private String declineReason;
  private String endReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    call = page.getCall();
    status = page.getStatus();
    List<ChangeRow> all = schemes.history(call.id());
    amounts = call.concept() ? amounts(all) : List.of();
    pending =
        all.stream()
            .filter(row -> row.waiting() && !row.kind().isRemark() && isInside())
            .findFirst()
            .orElse(null);
  }

  private static List<Difference> amounts(List<ChangeRow> all) {
    return all.stream()
        .filter(row -> row.kind() == ChangeKind.DRAFTED)
        .findFirst()
        .map(ChangeRow::amounts)
        .orElse(List.of());
  }

  /** Of a concept. */
  public List<Difference> getAmounts() {
    return amounts;
  }

  private boolean isInside() {
    return user.may(FundingPermission.PROPOSE_CALL) || user.may(FundingPermission.DECIDE_CALL);
  }

  public String publish() {
    Confirmation.require(publishConfirmed, "publishConfirmed");
    schemes.proposePublication(changeId, call.id(), call.edition());
    return done("scheme.proposed");
  }

  public String end() {
    ChangeKind kind = status == CallStatus.CLOSED ? ChangeKind.SETTLE : ChangeKind.WITHDRAW;
    schemes.proposeEnd(changeId, call.id(), kind, endReason);
    return done("scheme.proposed");
  }

  public String carryOut() {
    Confirmation.require(carryOutConfirmed, "carryOutConfirmed");
    schemes.carryOut(pending.id(), pending.version());
    return done("scheme.carriedOut");
  }

  public String decline() {
    schemes.decline(pending.id(), pending.version(), declineReason);
    return done("scheme.declined");
  }

  public String takeBack() {
    schemes.takeBack(pending.id(), pending.version());
    return done("scheme.takenBack");
  }

  private String done(String message) {
    Flash.say(message);
    return "/calls/detail.xhtml?faces-redirect=true&id=" + call.id();
  }

  public ChangeRow getPending() {
    return pending;
  }

  public boolean isEditable() {
    return user.may(FundingPermission.PROPOSE_CALL)
        && pending == null
        && (call.stage() == CallStage.CONCEPT || call.stage() == CallStage.PUBLISHED);
  }

  /** A concept may be written on while it waits; the proposal is void then. */
  public boolean isRewritable() {
    return user.may(FundingPermission.PROPOSE_CALL) && call.concept();
  }

  public boolean isPublishable() {
    return isEditable() && call.concept();
  }

  public boolean isChangeable() {
    return isEditable() && call.stage() == CallStage.PUBLISHED;
  }

  /** To be taken back before it opens, or to be put away after it closed. */
  public boolean isEndable() {
    return isEditable() && status != CallStatus.OPEN;
  }

  public boolean isDecidable() {
    return pending != null && user.may(FundingPermission.DECIDE_CALL) && !isOwn();
  }

  /** Waits for a colleague, because this user proposed it. */
  public boolean isOwn() {
    return pending != null && pending.proposedBy().equals(user.getSubject());
  }

  public boolean isPublishConfirmed() {
    return publishConfirmed;
  }

  public void setPublishConfirmed(boolean publishConfirmed) {
    this.publishConfirmed = publishConfirmed;
  }

  public boolean isCarryOutConfirmed() {
    return carryOutConfirmed;
  }

  public void setCarryOutConfirmed(boolean carryOutConfirmed) {
    this.carryOutConfirmed = carryOutConfirmed;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }

  public String getEndReason() {
    return endReason;
  }

  public void setEndReason(String endReason) {
    this.endReason = endReason;
  }
}
