package nl.pactportal.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** Moving a planned meeting, or saying that it will not take place. */
@Named
@ViewScoped
public class MeetingEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MeetingService meetings;

  private String id;
  private UUID meetingId;
  private MeetingRow meeting;
  private final PlanningForm form = new PlanningForm();
  private String reason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    meeting = meetings.rowToPlan(meetingId);
    form.fill(meeting);
  }

  public String save() {
    meetings
        .change(meetingId, meeting.version(), form.date(), form.venue())
        .forEach(hint -> Flash.say("planning.hint." + hint));
    Flash.say("planning.changed");
    return page();
  }

  public String cancel() {
    meetings.cancel(meetingId, meeting.version(), reason);
    Flash.say("planning.cancelled");
    return page();
  }

  private String page() {
    return "/meetings/detail?faces-redirect=true&id=" + meetingId;
  }

  public MeetingRow getMeeting() {
    return meeting;
  }

  public PlanningForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
