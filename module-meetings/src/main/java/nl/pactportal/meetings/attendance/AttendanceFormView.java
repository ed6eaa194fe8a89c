package nl.pactportal.meetings.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for one line of the list of those present, new or changed. */
@Named
@ViewScoped
public class AttendanceFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AttendanceService attendances;
  @Inject PartyChoice parties;

  private UUID meetingId;
  private UUID id = UuidV7.next();

  /** Version of the line being changed; null for a new one. */
  private Long seen;

  private final AttendanceForm form = new AttendanceForm();

  /**
   * @param row the line to change, or null for a new one
   */
  public void open(UUID meetingId, AttendanceRow row) {
    this.meetingId = meetingId;
    if (row != null) {
      id = row.id();
      seen = row.version();
      form.show(row);
    }
  }

  public String save() {
    AttendanceEntry entry = form.entry();
    if (seen == null) {
      attendances.record(meetingId, id, entry);
    } else {
      attendances.change(meetingId, id, seen, entry);
    }
    Flash.say("attendance.saved", form.getRole());
    return page();
  }

  public String remove() {
    attendances.remove(meetingId, id);
    Flash.say("attendance.removed", form.getRole());
    return page();
  }

  private String page() {
    return "/meetings/record?faces-redirect=true&id=" + meetingId;
  }

  public boolean isChange() {
    return seen != null;
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  /** Those of the body, also of other times: who sat there last year may be here today. */
  public List<MandateRow> getMandates() {
    return attendances.mandates(meetingId);
  }

  public MeetingRole[] getMeetingRoles() {
    return MeetingRole.values();
  }

  public AttendanceForm getForm() {
    return form;
  }
}
