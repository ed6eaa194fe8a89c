package nl.pactportal.meetings.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import nl.pactportal.meetings.input.Wording;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** One line of the list of those present, with the time of day where it differs. */
@Entity
@Table(schema = "meetings", name = "attendance")
public class Attendance extends RegionAggregate {
  static final int ROLE = 100;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "role_said")
  private String roleSaid;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "arrived_at")
  private LocalTime arrivedAt;

  @Column(name = "left_at")
  private LocalTime leftAt;

  private boolean apology;

  protected Attendance() {}

  Attendance(UUID id, Meeting meeting, AttendanceEntry entry) {
    super(id, meeting.getRegionCode());
    this.meetingId = meeting.getId();
    write(meeting, entry);
  }

  void write(Meeting meeting, AttendanceEntry entry) {
    if (entry.apology() && (entry.arrived() != null || entry.left() != null)) {
      throw new BusinessException("apology", "attendance.apologyWithTimes");
    }
    meeting.times().requirePresence(entry.arrived(), entry.left());
    this.roleSaid = Wording.required("role", entry.role(), ROLE);
    this.onBehalfOf = entry.onBehalfOf();
    this.arrivedAt = entry.arrived();
    this.leftAt = entry.left();
    this.apology = entry.apology();
  }

  LocalTime getLeftAt() {
    return leftAt;
  }
}
