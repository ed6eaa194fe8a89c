package nl.pactportal.meetings.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/**
 * One line of the list of those present, with clock and agenda item where they were not all there.
 */
@Entity
@Table(schema = "meetings", name = "attendance")
public class Attendance extends RegionAggregate {
  static final int ROLE = 100;
  static final int REASON = 300;

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

  @Column(name = "mandate_id")
  private UUID mandateId;

  @Enumerated(EnumType.STRING)
  @Column(name = "meeting_role")
  private MeetingRole meetingRole;

  @Column(name = "account_for")
  private String accountFor;

  @Column(name = "organisation_said")
  private String organisationSaid;

  @Column(name = "substitute_for")
  private String substituteFor;

  @Column(name = "arrived_item_id")
  private UUID arrivedItemId;

  @Column(name = "left_item_id")
  private UUID leftItemId;

  private boolean counts;

  @Column(name = "reason_said")
  private String reasonSaid;

  private int position;

  protected Attendance() {}

  Attendance(UUID id, Meeting meeting, int position, AttendanceEntry entry) {
    super(id, meeting.getRegionCode());
    this.meetingId = meeting.getId();
    this.position = position;
    write(entry);
  }

  private Attendance(UUID id, Attendance before, int position, Stay stay) {
    super(id, before.getRegionCode());
    this.meetingId = before.meetingId;
    this.position = position;
    this.roleSaid = before.roleSaid;
    this.onBehalfOf = before.onBehalfOf;
    this.mandateId = before.mandateId;
    this.meetingRole = before.meetingRole;
    this.accountFor = before.accountFor;
    this.organisationSaid = before.organisationSaid;
    this.substituteFor = before.substituteFor;
    this.counts = before.counts;
    stay(stay);
  }

  /** The caller has checked clock and agenda items against the meeting. */
  final void write(AttendanceEntry entry) {
    if (entry.apology() && !entry.stay().whole()) {
      throw new BusinessException("apology", "attendance.apologyWithTimes");
    }
    this.roleSaid = Wording.required("role", entry.role(), ROLE);
    this.onBehalfOf = entry.onBehalfOf();
    this.apology = entry.apology();
    stay(entry.stay());
    capacity(entry.capacity());
  }

  final void stay(Stay stay) {
    this.arrivedAt = stay.arrived();
    this.leftAt = stay.left();
    this.arrivedItemId = stay.arrivedItem();
    this.leftItemId = stay.leftItem();
    this.reasonSaid = Wording.optional("reason", stay.reason(), REASON);
  }

  private void capacity(Capacity capacity) {
    this.meetingRole = capacity.meetingRole();
    this.accountFor = capacity.accountFor();
    this.organisationSaid = Wording.optional("organisation", capacity.organisation(), ROLE);
    this.substituteFor = Wording.optional("substituteFor", capacity.substituteFor(), ROLE);
    this.mandateId = capacity.mandate();
    this.counts = capacity.counts();
  }

  /** Somebody who sent word came after all. */
  void came() {
    this.apology = false;
  }

  /** The same person, who comes back. */
  Attendance again(UUID fresh, int place, Stay stay) {
    return new Attendance(fresh, this, place, stay);
  }

  boolean isGone() {
    return leftAt != null || leftItemId != null;
  }

  Stay getStay() {
    return new Stay(arrivedAt, leftAt, arrivedItemId, leftItemId, reasonSaid);
  }

  String getRoleSaid() {
    return roleSaid;
  }
}
