package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** What the region of this application said before a refusal. */
@Named
@ViewScoped
public class HearingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient HearingService hearings;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  private final UUID hearingId = UuidV7.next();
  private ApplicationDetail application;
  private List<HearingRow> rows = List.of();
  private LocalDate invitedOn;
  private LocalDate heardOn;
  private String views;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    rows = hearings.of(application.id());
  }

  public String record() {
    hearings.record(hearingId, application.id(), new HearingText(invitedOn, heardOn, views));
    Flash.say("hearing.done");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isRecordable() {
    boolean before =
        application.status() == ApplicationStatus.IN_ASSESSMENT
            || application.status() == ApplicationStatus.TO_DECIDE;
    return before
        && user.may(FundingPermission.RECORD_HEARING)
        && independence.isFrom(application.regionCode());
  }

  public List<HearingRow> getRows() {
    return rows;
  }

  public LocalDate getInvitedOn() {
    return invitedOn;
  }

  public void setInvitedOn(LocalDate invitedOn) {
    this.invitedOn = invitedOn;
  }

  public LocalDate getHeardOn() {
    return heardOn;
  }

  public void setHeardOn(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  public String getViews() {
    return views;
  }

  public void setViews(String views) {
    this.views = views;
  }
}
