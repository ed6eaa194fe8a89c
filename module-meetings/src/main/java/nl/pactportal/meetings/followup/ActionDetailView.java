package nl.pactportal.meetings.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One action: what became of it, a report of a region, and its end. */
@Named
@ViewScoped
public class ActionDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject FollowUpService followUp;
  @Inject ProgressFormView progressForm;
  @Inject ClosingFormView closingForm;
  @Inject CurrentUser user;
  @Inject Clock clock;

  private String id;
  private String meeting;
  private UUID actionId;

  /** Read again when the session comes from another node. */
  private transient ActionDetail detail;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    actionId = GivenId.of(id);
    detail = followUp.read(actionId);
    if (user.may(MeetingsPermission.REPORT_PROGRESS)) {
      progressForm.open(detail.action().row());
    }
    closingForm.open(detail.action().row(), GivenId.optional(meeting));
  }

  public ActionDetail getDetail() {
    if (actionId == null) {
      throw new ViewExpiredException("action");
    }
    if (detail == null) {
      detail = followUp.read(actionId);
    }
    return detail;
  }

  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }
}
