package nl.pactportal.funding.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** What the subsidy desk does with the application of this page. */
@Named
@ViewScoped
public class IntakeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient IntakeService intake;
  @Inject transient AssessmentService assessment;
  @Inject transient SupplementService supplements;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID supplementId = UuidV7.next();
  private ApplicationDetail application;
  private List<CheckForm> checks = List.of();
  private boolean completeConfirmed;
  private String missing;
  private LocalDate until;
  private String letter;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    if (isCheckable()) {
      List<CheckLine> lines = assessment.open(application.id()).intake();
      checks = CheckForm.of(lines);
      missing =
          lines.stream()
              .filter(CheckLine::missing)
              .map(this::say)
              .collect(Collectors.joining("\n"));
      until = supplements.usualEnd();
      letter = draftOfLetter();
    }
  }

  private String say(CheckLine line) {
    return line.remark() == null ? line.question(language.getTag()) : line.remark();
  }

  private String draftOfLetter() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", Language.DUTCH);
    return MessageFormat.format(
        texts.getString("supplement.letter.draft"), application.reference(), application.title());
  }

  public String save() {
    intake.check(application.id(), CheckForm.findings(checks));
    return done("check.done");
  }

  public String complete() {
    Confirmation.require(completeConfirmed, "completeConfirmed");
    intake.check(application.id(), CheckForm.findings(checks));
    intake.complete(application.id(), application.version());
    return done("intake.done.complete");
  }

  public String ask() {
    supplements.ask(
        supplementId,
        application.id(),
        application.version(),
        new SupplementRequest(missing, until, letter));
    return done("supplement.done.asked");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isCheckable() {
    return application.status() == ApplicationStatus.SUBMITTED
        && user.may(FundingPermission.CHECK_COMPLETENESS)
        && independence.isFrom(application.regionCode());
  }

  public List<CheckForm> getChecks() {
    return checks;
  }

  public boolean isCompleteConfirmed() {
    return completeConfirmed;
  }

  public void setCompleteConfirmed(boolean completeConfirmed) {
    this.completeConfirmed = completeConfirmed;
  }

  public String getMissing() {
    return missing;
  }

  public void setMissing(String missing) {
    this.missing = missing;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getLetter() {
    return letter;
  }

  public void setLetter(String letter) {
    this.letter = letter;
  }
}
