package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.term.Term;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.cdi.ViewScoped;

/** What was asked to complete the application of this page, and what is done about it. */
@Named
@ViewScoped
public class SupplementView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SupplementService supplements;
  @Inject transient SupplyService supply;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private ApplicationDetail application;
  private List<SupplementRow> rows = List.of();
  private SupplementRow open;
  private Term notice;
  private String supplyAnswer;
  private boolean handInConfirmed;
  private boolean proceedConfirmed;
  private boolean notProcessConfirmed;
  private String notProcessReason;
  private transient Part supplyFile;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    rows = supplements.of(application.id());
    open = isWaiting() ? rows.stream().filter(SupplementRow::open).findFirst().orElse(null) : null;
    if (open != null) {
      supplyAnswer = open.answer();
      notice = supplements.notice(open.untilOn());
    }
  }

  public String answer() {
    supply.answer(application.id(), supplyAnswer);
    return done("supplement.done.answered");
  }

  public String addFile() {
    if (supplyFile == null) {
      throw new BusinessException("supplyFile", "application.annex.missing");
    }
    supply.addAnnex(application.id(), Upload.of(supplyFile));
    return done("application.annex.added");
  }

  public String handIn() {
    Confirmation.require(handInConfirmed, "handInConfirmed");
    supply.handIn(application.id(), application.version(), open.version());
    return done("supplement.done.handedIn");
  }

  public String proceed() {
    Confirmation.require(proceedConfirmed, "proceedConfirmed");
    supplements.proceed(application.id(), application.version());
    return done("supplement.done.proceeded");
  }

  public String notProcess() {
    Confirmation.require(notProcessConfirmed, "notProcessConfirmed");
    supplements.notProcess(application.id(), application.version(), notProcessReason);
    return done("supplement.done.notProcessed");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  private boolean isWaiting() {
    return application.status() == ApplicationStatus.IN_SUPPLEMENT;
  }

  public boolean isAnswerable() {
    return open != null && isInside() && user.may(FundingPermission.SUPPLY_APPLICATION);
  }

  public boolean isSignable() {
    return open != null
        && isInside()
        && open.answeredBy() != null
        && !open.writtenBy(user.getSubject())
        && user.may(FundingPermission.SUBMIT_APPLICATION);
  }

  /** The term to complete it passed unused. */
  public boolean isLapsed() {
    return open != null && open.passedOn(LocalDate.now(clock));
  }

  public boolean isProceedable() {
    return isLapsed()
        && user.may(FundingPermission.CHECK_COMPLETENESS)
        && independence.isFrom(application.regionCode());
  }

  public boolean isEndable() {
    return isLapsed()
        && !notice.passedOn(LocalDate.now(clock))
        && user.may(FundingPermission.DECIDE_APPLICATION)
        && independence.isDeciderFrom(application.regionCode());
  }

  private boolean isInside() {
    return user.person().regions().contains(application.regionCode());
  }

  public List<SupplementRow> getRows() {
    return rows;
  }

  public Term getNotice() {
    return notice;
  }

  public String getSupplyAnswer() {
    return supplyAnswer;
  }

  public void setSupplyAnswer(String supplyAnswer) {
    this.supplyAnswer = supplyAnswer;
  }

  public boolean isHandInConfirmed() {
    return handInConfirmed;
  }

  public void setHandInConfirmed(boolean handInConfirmed) {
    this.handInConfirmed = handInConfirmed;
  }

  public boolean isProceedConfirmed() {
    return proceedConfirmed;
  }

  public void setProceedConfirmed(boolean proceedConfirmed) {
    this.proceedConfirmed = proceedConfirmed;
  }

  public boolean isNotProcessConfirmed() {
    return notProcessConfirmed;
  }

  public void setNotProcessConfirmed(boolean notProcessConfirmed) {
    this.notProcessConfirmed = notProcessConfirmed;
  }

  public String getNotProcessReason() {
    return notProcessReason;
  }

  public void setNotProcessReason(String notProcessReason) {
    this.notProcessReason = notProcessReason;
  }

  public Part getSupplyFile() {
    return supplyFile;
  }

  public void setSupplyFile(Part supplyFile) {
    this.supplyFile = supplyFile;
  }
}
