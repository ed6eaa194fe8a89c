package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.cdi.ViewScoped;

/** What the subsidy desk does with the application of this page. */
@Named
@ViewScoped
public class IntakeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient IntakeService intake;
  @Inject transient ApplicationDetailView page;
  @Inject transient CurrentUser user;
  private ApplicationDetail application;
  private boolean completeConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
  }

  public String complete() {
    Confirmation.require(completeConfirmed, "completeConfirmed");
    intake.complete(application.id(), application.version());
    Flash.say("intake.done.complete");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isCheckable() {
    return application.status() == ApplicationStatus.SUBMITTED
        && user.may(FundingPermission.CHECK_COMPLETENESS);
  }

  public boolean isCompleteConfirmed() {
    return completeConfirmed;
  }

  public void setCompleteConfirmed(boolean completeConfirmed) {
    this.completeConfirmed = completeConfirmed;
  }
}
