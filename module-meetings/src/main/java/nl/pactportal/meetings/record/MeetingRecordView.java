package nl.pactportal.meetings.record;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.attendance.AttendanceFormView;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.meetings.attendance.MeetingPresence;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/**
 * The page on which the secretariat records a meeting, one part at a time: who was there, one
 * agenda item, or the documents. One part, one form: what is typed in it cannot be lost to another.
 */
@Named
@ViewScoped
public class MeetingRecordView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String DOCUMENTS = "documents";

  @Inject RecordService minutes;
  @Inject MeetingService meetings;
  @Inject ActionService actions;
  @Inject AttendanceService attendances;
  @Inject AttendanceFormView attendanceForm;
  @Inject ItemFormView itemForm;

  private String id;
  private String item;
  private String attendance;
  private String part;
  private UUID meetingId;
  private UUID itemId;
  private long seen;

  /** Read again when the session comes from another node. */
  private transient MeetingDetail detail;

  private transient MeetingPresence presence;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    itemId = GivenId.optional(item);
    detail = minutes.readToRecord(meetingId);
    seen = detail.meeting().version();
    if (itemId != null) {
      itemForm.open(meetingId, getEntry().item());
    }
    attendanceForm.open(meetingId, chosen(GivenId.optional(attendance)));
  }

  private AttendanceRow chosen(UUID line) {
    return line == null
        ? null
        : detail.attendances().stream()
            .filter(row -> row.id().equals(line))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("attendance " + line));
  }

  public String hold() {
    meetings.hold(meetingId, seen);
    Flash.say("record.held");
    return "/meetings/record?faces-redirect=true&id=" + meetingId;
  }

  public String complete(UUID action) {
    actions.complete(meetingId, action);
    Flash.say("action.completed");
    return "/meetings/record?faces-redirect=true&id=" + meetingId + "&item=" + itemId;
  }

  public MeetingDetail getDetail() {
    if (meetingId == null) {
      // a form of a page that led on already comes back changed: nobody knows its versions anymore
      throw new ViewExpiredException("record");
    }
    if (detail == null) {
      detail = minutes.read(meetingId);
    }
    return detail;
  }

  public MeetingPresence getPresence() {
    if (presence == null) {
      presence = attendances.presence(getDetail().meeting().id());
    }
    return presence;
  }

  public AgendaEntry getEntry() {
    return itemId == null ? null : getDetail().entry(itemId);
  }

  /** The agenda item before or after this one, or null. */
  public AgendaEntry beside(int step) {
    List<AgendaEntry> agenda = getDetail().agenda();
    int place = agenda.indexOf(getEntry()) + step;
    return place < 0 || place >= agenda.size() ? null : agenda.get(place);
  }

  public boolean isDocuments() {
    return itemId == null && DOCUMENTS.equals(part);
  }

  public boolean isAttendances() {
    return itemId == null && !isDocuments();
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public UUID getItemId() {
    return itemId;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getAttendance() {
    return attendance;
  }

  public void setAttendance(String attendance) {
    this.attendance = attendance;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }
}
