package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.form.LinePlan;
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
  @Inject transient RankingService rankings;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  private final AdviceForm form = new AdviceForm();
  private ApplicationDetail application;
  private AssessmentPage paper = AssessmentPage.NONE;
  private List<CheckForm> checks = List.of();
  private Money free = Money.ZERO;
  private Money proposal;
  private String reassessReason;
  private String replaceReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    boolean received = application.submittedAt() != null;
    if (received && user.may(FundingPermission.VIEW_ASSESSMENT)) {
      paper = assessment.open(application.id());
    }
    if (isAdvisable()) {
      checks = CheckForm.of(paper.criteria());
      proposal = rankings.proposal(application.callId(), application.id()).orElse(null);
      form.setAdvised(proposed());
      form.setLines(
          LineAmountForm.of(
              application.costs(), LinePlan.proposed(application.costs(), form.getAdvised())));
    }
  }

  /**
   * What follows for it from the way of sharing out, or what is asked, as far as the envelope
   * allows.
   */
  private Money proposed() {
    free =
        page.getContext()
            .call()
            .envelopeOf(application.regionCode())
            .map(EnvelopeRow::free)
            .orElse(Money.ZERO);
    Money most = proposal == null ? application.requested() : proposal;
    return most.compareTo(free) > 0 ? free : most;
  }

  public String start() {
    assessment.start(application.id(), application.version());
    return done("assessment.done.started");
  }

  public String score() {
    assessment.score(application.id(), CheckForm.findings(checks));
    return done("check.done");
  }

  public String advise() {
    assessment.advise(application.id(), application.version(), form.text());
    return done("assessment.done.advised");
  }

  public String sendBack() {
    assessment.sendBack(application.id(), application.version(), reassessReason);
    return done("assessment.done.sentBack");
  }

  public String replace() {
    assessment.replaceAssessor(application.id(), application.version(), replaceReason);
    return done("assessment.done.replaced");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isStartable() {
    boolean waiting =
        isAt(ApplicationStatus.COMPLETE)
            || isAt(ApplicationStatus.IN_ASSESSMENT) && application.assessedBy() == null;
    return waiting && isAssessor();
  }

  public boolean isAdvisable() {
    return isAt(ApplicationStatus.IN_ASSESSMENT)
        && user.getSubject().equals(application.assessedBy())
        && isAssessor();
  }

  public boolean isReturnable() {
    return isAt(ApplicationStatus.TO_DECIDE) && isDecider();
  }

  public boolean isReplaceable() {
    return isAt(ApplicationStatus.IN_ASSESSMENT) && application.assessedBy() != null && isDecider();
  }

  private boolean isAt(ApplicationStatus status) {
    return application.status() == status;
  }

  private boolean isAssessor() {
    return user.may(FundingPermission.ASSESS_APPLICATION)
        && independence.isFrom(application.regionCode());
  }

  private boolean isDecider() {
    return user.may(FundingPermission.DECIDE_APPLICATION)
        && independence.isDeciderFrom(application.regionCode());
  }

  public AssessmentPage getPaper() {
    return paper;
  }

  public AdviceForm getForm() {
    return form;
  }

  /**
   * What the way of sharing out the call comes to for this application; null if it says nothing.
   */
  public Money getProposal() {
    return proposal;
  }

  public List<CheckForm> getChecks() {
    return checks;
  }

  public Money getFree() {
    return free;
  }

  public String getReassessReason() {
    return reassessReason;
  }

  public void setReassessReason(String reassessReason) {
    this.reassessReason = reassessReason;
  }

  public String getReplaceReason() {
    return replaceReason;
  }

  public void setReplaceReason(String replaceReason) {
    this.replaceReason = replaceReason;
  }
}
