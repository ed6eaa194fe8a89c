package nl.pactportal.funding.application;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One application with what the region can do with it. */
@Named
@ViewScoped
public class ApplicationDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ApplicationService applications;
  @Inject transient DraftService drafts;
  @Inject transient SigningService signing;
  @Inject transient CurrentUser user;
  private String id;
  private ApplicationPage page;
  private ApplicationActions actions;
  private boolean submitConfirmed;
  private boolean withdrawConfirmed;
  private String mandate;
  private String sendBackReason;
  private String withdrawReason;
  private transient Part file;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    page = applications.open(GivenId.of(id));
    actions = ApplicationActions.of(page, user);
  }

  public String submit() {
    Confirmation.require(submitConfirmed, "submitConfirmed");
    signing.submit(getApplication().id(), getApplication().version(), mandate);
    return done("application.done.submitted");
  }

  public String submitLate() {
    Confirmation.require(submitConfirmed, "lateConfirmed");
    signing.submitLate(getApplication().id(), getApplication().version());
    return done("late.done.submitted");
  }

  public String sendBack() {
    signing.sendBack(getApplication().id(), getApplication().version(), sendBackReason);
    return done("application.done.sentBack");
  }

  public String withdraw() {
    Confirmation.require(withdrawConfirmed, "withdrawConfirmed");
    signing.withdraw(getApplication().id(), getApplication().version(), withdrawReason);
    return done("application.done.withdrawn");
  }

  public String addAnnex() {
    if (file == null) {
      throw new BusinessException("file", "application.annex.missing");
    }
    drafts.addAnnex(getApplication().id(), Upload.of(file));
    return done("application.annex.added");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + getApplication().id();
  }

  public ApplicationDetail getApplication() {
    return page.application();
  }

  public ApplicationPage getContext() {
    return page;
  }

  public ApplicationActions getActions() {
    return actions;
  }

  public List<ProgressStep> getProgress() {
    return ProgressStep.of(getApplication().status(), page.steps());
  }

  public List<StepRow> getSteps() {
    return page.steps();
  }

  public List<DocumentRow> getDocuments() {
    return page.documents();
  }

  /** Whether it reached the province, in time or late; parts of the page wait for that. */
  public boolean isReceived() {
    return getApplication().submittedAt() != null;
  }

  /** Too late: whatever its status says, this one did not get there. */
  public boolean isMissedClosing() {
    return getApplication().status().isUnsubmitted()
        && !page.call().openFor(getApplication().regionCode());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isSubmitConfirmed() {
    return submitConfirmed;
  }

  public void setSubmitConfirmed(boolean submitConfirmed) {
    this.submitConfirmed = submitConfirmed;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public boolean isWithdrawConfirmed() {
    return withdrawConfirmed;
  }

  public void setWithdrawConfirmed(boolean withdrawConfirmed) {
    this.withdrawConfirmed = withdrawConfirmed;
  }

  public String getSendBackReason() {
    return sendBackReason;
  }

  public void setSendBackReason(String sendBackReason) {
    this.sendBackReason = sendBackReason;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
