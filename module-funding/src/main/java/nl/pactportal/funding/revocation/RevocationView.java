package nl.pactportal.funding.revocation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The part of an application's page about taking its grant back. */
@Named
@ViewScoped
public class RevocationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RevocationService revocations;
  @Inject transient GrantService grants;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  @Inject transient Clock clock;
  private final UUID newId = UuidV7.next();
  private final RevocationForm form = new RevocationForm();
  private ApplicationDetail application;
  private GrantRow grant;
  private List<RevocationRow> rows = List.of();
  private LocalDate heardOn;
  private String heard;
  private String decision;
  private String dropReason;
  private boolean confirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    grant = grants.ofApplication(application.id()).filter(GrantRow::granted).orElse(null);
    rows = grant == null ? List.of() : revocations.ofApplication(application.id());
  }

  public String announce() {
    revocations.announce(newId, application.id(), form.plan());
    return done("revocation.done.announced");
  }

  public String hear() {
    revocations.hear(getOpen().id(), getOpen().version(), heardOn, heard);
    return done("revocation.done.heard");
  }

  public String decide() {
    Confirmation.require(confirmed, "revocationConfirmed");
    revocations.decide(getOpen().id(), getOpen().version(), decision);
    return done("revocation.done.decided");
  }

  public String drop() {
    revocations.drop(getOpen().id(), getOpen().version(), dropReason);
    return done("revocation.done.dropped");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  /** The one that waits for a decision; null if there is none. */
  public RevocationRow getOpen() {
    return rows.stream().filter(RevocationRow::open).findFirst().orElse(null);
  }

  public boolean isAnnounceable() {
    return grant != null
        && rows.stream().noneMatch(row -> row.open() || row.status() == RevocationStatus.DECIDED)
        && user.may(FundingPermission.PROPOSE_REVOCATION)
        && independence.isFrom(application.regionCode())
        && !getGrounds().isEmpty();
  }

  public boolean isHearable() {
    return getOpen() != null
        && getOpen().status() == RevocationStatus.ANNOUNCED
        && user.may(FundingPermission.RECORD_HEARING);
  }

  /** The region is asked, and told how it answers, as long as it can. */
  public boolean isAsked() {
    return getOpen() != null
        && getOpen().status() == RevocationStatus.ANNOUNCED
        && !LocalDate.now(clock).isAfter(getOpen().hearUntil())
        && user.person().regions().contains(application.regionCode());
  }

  public boolean isDroppable() {
    return getOpen() != null
        && user.may(FundingPermission.DECIDE_REVOCATION)
        && independence.isDeciderFrom(application.regionCode());
  }

  public boolean isDecidable() {
    return isDroppable() && !getOpen().announcedBy().equals(user.getSubject());
  }

  /** What the stand of the grant allows. */
  public Map<String, Object> getGrounds() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    Map<String, Object> choices = new LinkedHashMap<>();
    for (RevocationGround one : RevocationGround.values()) {
      if (one.kind().fits(grant)) {
        choices.put(texts.getString("revocation.ground." + one), one);
      }
    }
    return choices;
  }

  public GrantRow getGrant() {
    return grant;
  }

  public List<RevocationRow> getRows() {
    return rows;
  }

  public RevocationForm getForm() {
    return form;
  }

  public LocalDate getHeardOn() {
    return heardOn;
  }

  public void setHeardOn(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  public String getHeard() {
    return heard;
  }

  public void setHeard(String heard) {
    this.heard = heard;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }

  public String getDropReason() {
    return dropReason;
  }

  public void setDropReason(String dropReason) {
    this.dropReason = dropReason;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
