package nl.pactportal.funding.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** One obligation: its versions, its chain, and what may be done about it. */
@Named
@ViewScoped
public class ObligationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ObligationService obligations;
  @Inject transient Links links;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private final UUID changeId = UuidV7.next();
  private String id;
  private String link;
  private ObligationDetail detail;
  private ObligationForm form;
  private boolean approveConfirmed;
  private String declineReason;
  private LocalDate termUntil;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = obligations.detail(GivenId.of(id));
    form = ObligationForm.of(detail.obligation());
    if (link != null) {
      form.by(links.row(FundingModule.ID, GivenId.of(link)));
    }
  }

  public String propose() {
    obligations.propose(changeId, getObligation().id(), getObligation().version(), form.plan());
    return done("obligation.done.proposed");
  }

  public String approve() {
    Confirmation.require(approveConfirmed, "approveConfirmed");
    obligations.approve(detail.open().id(), detail.open().version());
    return done("obligation.done.approved");
  }

  public String decline() {
    obligations.decline(detail.open().id(), detail.open().version(), declineReason);
    return done("obligation.done.declined");
  }

  public String corrected() {
    obligations.corrected(getObligation().id(), getObligation().version());
    return done("obligation.done.corrected");
  }

  public String setTerm() {
    obligations.setTerm(getObligation().id(), getObligation().version(), termUntil);
    return done("obligation.done.term");
  }

  private String done(String message) {
    Flash.say(message);
    return "/obligations/detail.xhtml?faces-redirect=true&id=" + getObligation().id();
  }

  public boolean isProposable() {
    return detail.open() == null && getObligation().changeable() && mayPropose();
  }

  public boolean isCorrectable() {
    return getObligation().letterDiffers() && mayPropose();
  }

  public boolean isTermDue() {
    return getObligation().inForce()
        && getObligation().remindedOn() != null
        && getObligation().termUntil() == null
        && mayPropose();
  }

  public boolean isDecidable() {
    return detail.open() != null && user.may(FundingPermission.APPROVE_OBLIGATION) && !isOwn();
  }

  /** Waits for a colleague, because this user proposed it. */
  public boolean isOwn() {
    return detail.open() != null && detail.open().proposedBy().equals(user.getSubject());
  }

  /** Whether this user is the one who accounts for it. */
  public boolean isAccountable() {
    return getObligation().inForce()
        && user.may(FundingPermission.DRAFT_ACCOUNTABILITY)
        && user.person().regions().contains(getObligation().regionCode());
  }

  private boolean mayPropose() {
    return user.may(FundingPermission.PROPOSE_OBLIGATION);
  }

  public boolean isOverdue() {
    return getObligation().overdueOn(LocalDate.now(clock));
  }

  public Map<String, Object> getTargets() {
    Map<String, Object> choices = new LinkedHashMap<>();
    detail.targets().forEach(row -> choices.put(row.label(), row.id()));
    return choices;
  }

  public ObligationDetail getDetail() {
    return detail;
  }

  public ObligationRow getObligation() {
    return detail.obligation();
  }

  public ObligationForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public boolean isApproveConfirmed() {
    return approveConfirmed;
  }

  public void setApproveConfirmed(boolean approveConfirmed) {
    this.approveConfirmed = approveConfirmed;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }

  public LocalDate getTermUntil() {
    return termUntil;
  }

  public void setTermUntil(LocalDate termUntil) {
    this.termUntil = termUntil;
  }
}
