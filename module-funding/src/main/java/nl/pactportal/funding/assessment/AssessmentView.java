package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import org.omnifaces.cdi.ViewScoped;

/** What the assessor, and the decider who wants another look, do with the application. */
@Named
@ViewScoped
public class AssessmentView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AssessmentService assessment;
  @Inject transient ApplicationDetailView page;
  @Inject transient CurrentUser user;
  private ApplicationDetail application;
  private Money advised;
  private String motivation;
  private String reassessReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    advised = application.requested();
  }

  public String start() {
    assessment.start(application.id(), application.version());
    return done("assessment.done.started");
  }

  public String advise() {
    assessment.advise(application.id(), application.version(), advised, motivation);
    return done("assessment.done.advised");
  }

  public String sendBack() {
    assessment.sendBack(application.id(), application.version(), reassessReason);
    return done("assessment.done.sentBack");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isStartable() {
    return isAt(ApplicationStatus.COMPLETE) && isAssessor();
  }

  public boolean isAdvisable() {
    return isAt(ApplicationStatus.IN_ASSESSMENT) && isAssessor();
  }

  public boolean isReturnable() {
    return isAt(ApplicationStatus.TO_DECIDE)
        && user.may(FundingPermission.DECIDE_APPLICATION)
        && isIndependent();
  }

  private boolean isAt(ApplicationStatus status) {
    return application.status() == status;
  }

  private boolean isAssessor() {
    return user.may(FundingPermission.ASSESS_APPLICATION) && isIndependent();
  }

  private boolean isIndependent() {
    return !user.person().regions().contains(application.regionCode());
  }

  public Money getAdvised() {
    return advised;
  }

  public void setAdvised(Money advised) {
    this.advised = advised;
  }

  public String getMotivation() {
    return motivation;
  }

  public void setMotivation(String motivation) {
    this.motivation = motivation;
  }

  public String getReassessReason() {
    return reassessReason;
  }

  public void setReassessReason(String reassessReason) {
    this.reassessReason = reassessReason;
  }
}
