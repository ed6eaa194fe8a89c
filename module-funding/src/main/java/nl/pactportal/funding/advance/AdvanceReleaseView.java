package nl.pactportal.funding.advance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.RequestedId;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import org.omnifaces.cdi.ViewScoped;

/** The page on which a second person of finance releases an advance. */
@Named
@ViewScoped
public class AdvanceReleaseView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AdvanceService advances;
  private String id;
  private String applicationId;
  private ApplicationDetail application;
  private AdvanceRow advance;
  private boolean releaseConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    UUID wanted = RequestedId.of(id);
    AdvanceToRelease found = advances.toRelease(wanted, RequestedId.of(applicationId));
    application = found.application();
    advance = found.advance();
  }

  public String release() {
    Confirmation.require(releaseConfirmed, "releaseConfirmed");
    advances.release(advance.id(), application.id(), advance.version());
    Flash.say("advance.done.released");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public ApplicationDetail getApplication() {
    return application;
  }

  public AdvanceRow getAdvance() {
    return advance;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getApplicationId() {
    return applicationId;
  }

  public void setApplicationId(String applicationId) {
    this.applicationId = applicationId;
  }

  public boolean isReleaseConfirmed() {
    return releaseConfirmed;
  }

  public void setReleaseConfirmed(boolean releaseConfirmed) {
    this.releaseConfirmed = releaseConfirmed;
  }
}
