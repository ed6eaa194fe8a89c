package nl.pactportal.meetings.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The next step of minutes: build, offer, approve, take back, reopen. */
@Named
@ViewScoped
public class MinutesStepView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MinutesService minutes;
  @Inject MinutesStepService steps;
  private UUID meetingId;
  private long seen;
  private List<ApproverRow> approvers = List.of();
  private String approvedIn;
  private String approvalSaid;
  private String reason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** Called by the page that shows these minutes. */
  public void open(MinutesPage page) {
    meetingId = page.meeting().id();
    if (page.built()) {
      seen = page.versions().get(0).version();
    }
    if (page.in("OFFERED")) {
      approvers = steps.approvers(meetingId);
      approvedIn =
          approvers.stream()
              .filter(ApproverRow::onAgenda)
              .map(ApproverRow::key)
              .findFirst()
              .orElse(null);
    }
  }

  public String build() {
    minutes.build(meetingId);
    return done("minutes.built");
  }

  public String offer() {
    steps.offer(meetingId, seen);
    return done("minutes.offered");
  }

  public String takeBack() {
    steps.takeBack(meetingId, seen);
    return done("minutes.takenBack");
  }

  public String approve() {
    steps.approve(meetingId, seen, GivenId.optional(approvedIn), approvalSaid);
    return done("minutes.approved");
  }

  public String reopen() {
    steps.reopen(meetingId, seen, reason);
    return done("minutes.reopened");
  }

  private String done(String key) {
    Flash.say(key);
    return "/minutes/detail?faces-redirect=true&id=" + meetingId;
  }

  public List<ApproverRow> getApprovers() {
    return approvers;
  }

  public String getApprovedIn() {
    return approvedIn;
  }

  public void setApprovedIn(String approvedIn) {
    this.approvedIn = approvedIn;
  }

  public String getApprovalSaid() {
    return approvalSaid;
  }

  public void setApprovalSaid(String approvalSaid) {
    this.approvalSaid = approvalSaid;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
