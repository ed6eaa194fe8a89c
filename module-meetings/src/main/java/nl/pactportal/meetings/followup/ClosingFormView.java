package nl.pactportal.meetings.followup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionStatus;
import nl.pactportal.platform.faces.Flash;
import org.omnifaces.cdi.ViewScoped;

/** The form with which the secretariat closes an action, or takes it up again. */
@Named
@ViewScoped
public class ClosingFormView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<ActionStatus> WAYS = List.of(ActionStatus.DONE, ActionStatus.DROPPED);

  @Inject FollowUpService followUp;

  private UUID actionId;
  private UUID meetingId;
  private long seen;
  private ActionStatus how;
  private String reason;

  void open(ListedRow action, UUID meeting) {
    actionId = action.id();
    meetingId = meeting;
    seen = action.version();
  }

  public String close() {
    followUp.close(actionId, seen, how, reason, meetingId);
    Flash.say("closing.done");
    return where();
  }

  public String reopen() {
    followUp.reopen(actionId, seen, reason);
    Flash.say("closing.reopened");
    return where();
  }

  private String where() {
    String in = meetingId == null ? "" : "&meeting=" + meetingId;
    return "/actions/detail?faces-redirect=true&id=" + actionId + in;
  }

  public List<ActionStatus> getWays() {
    return WAYS;
  }

  /** Closed in a meeting, when the page was opened from it. */
  public boolean isInMeeting() {
    return meetingId != null;
  }

  public ActionStatus getHow() {
    return how;
  }

  public void setHow(ActionStatus how) {
    this.how = how;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
