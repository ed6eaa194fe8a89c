package nl.pactportal.funding.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.time.ClockProducer;
import org.omnifaces.cdi.ViewScoped;

/** The log of outages. */
@Named
@ViewScoped
public class OutageView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OutageService outages;
  @Inject transient CurrentUser user;
  private List<OutageRow> rows = List.of();
  private LocalDateTime from;
  private LocalDateTime until;
  private String what;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    rows = outages.list();
  }

  public String record() {
    outages.record(new OutageReport(instant(from), instant(until), what));
    Flash.say("outage.recorded");
    return "/calls/outages.xhtml?faces-redirect=true";
  }

  private static Instant instant(LocalDateTime typed) {
    return typed == null ? null : typed.atZone(ClockProducer.ZONE).toInstant();
  }

  public List<OutageRow> getRows() {
    return rows;
  }

  public boolean isRecorder() {
    return user.may(FundingPermission.RECORD_OUTAGE);
  }

  public LocalDateTime getFrom() {
    return from;
  }

  public void setFrom(LocalDateTime from) {
    this.from = from;
  }

  public LocalDateTime getUntil() {
    return until;
  }

  public void setUntil(LocalDateTime until) {
    this.until = until;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
