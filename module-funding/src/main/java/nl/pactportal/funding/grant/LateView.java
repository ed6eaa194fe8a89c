package nl.pactportal.funding.grant;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.scheme.OutageRow;
import nl.pactportal.funding.scheme.OutageService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.time.ClockProducer;
import org.omnifaces.cdi.ViewScoped;

/** The part of an application's page about coming too late. */
@Named
@ViewScoped
public class LateView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  @Inject transient LateService late;
  @Inject transient OutageService outages;
  @Inject transient ApplicationDetailView page;
  @Inject transient CurrentUser user;
  private final Map<String, String> choices = new LinkedHashMap<>();
  private ApplicationDetail application;
  private LateRow decision;
  private String outage;
  private String reason;
  private String refuseReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    decision = late.of(application.id()).orElse(null);
    if (isDecidable()) {
      outages.list().stream()
          .filter(row -> row.from().isBefore(application.submittedAt()))
          .forEach(row -> choices.put(label(row), row.id().toString()));
    }
  }

  private static String label(OutageRow row) {
    return MOMENT.format(row.from().atZone(ClockProducer.ZONE))
        + " - "
        + MOMENT.format(row.until().atZone(ClockProducer.ZONE))
        + ": "
        + row.what();
  }

  public String admit() {
    late.admit(
        application.id(),
        application.version(),
        outage == null || outage.isBlank() ? null : GivenId.of(outage),
        reason);
    return done("late.done.admitted");
  }

  public String refuse() {
    late.refuse(application.id(), application.version(), refuseReason);
    return done("late.done.refused");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isWaiting() {
    return application.status() == ApplicationStatus.LATE;
  }

  public boolean isDecidable() {
    return isWaiting() && user.may(FundingPermission.DECIDE_LATE);
  }

  public LateRow getDecision() {
    return decision;
  }

  public Map<String, String> getOutages() {
    return choices;
  }

  public String getOutage() {
    return outage;
  }

  public void setOutage(String outage) {
    this.outage = outage;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRefuseReason() {
    return refuseReason;
  }

  public void setRefuseReason(String refuseReason) {
    this.refuseReason = refuseReason;
  }
}
