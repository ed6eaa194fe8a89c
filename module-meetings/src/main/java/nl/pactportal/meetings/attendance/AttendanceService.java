package nl.pactportal.meetings.attendance;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;

/** Writing down who was there, from when to when, and who sent word. */
@ApplicationScoped
@Transactional
public class AttendanceService {
  @Inject MeetingRepository meetings;
  @Inject AttendanceRepository attendances;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void record(UUID meetingId, UUID id, AttendanceEntry entry) {
    Meeting meeting = checked(meetingId, entry);
    if (attendances.find(meetingId, id).isEmpty()) {
      attendances.add(new Attendance(id, meeting, entry));
      note("attendance.recorded", meeting, id);
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void change(UUID meetingId, UUID id, long seen, AttendanceEntry entry) {
    Meeting meeting = checked(meetingId, entry);
    Attendance attendance = existing(meetingId, id);
    attendance.requireVersion(seen);
    attendance.write(meeting, entry);
    note("attendance.changed", meeting, id);
  }

  /** Takes out a line written down by mistake; one that is gone already is fine. */
  @Requires(RECORD_MEETING)
  public void remove(UUID meetingId, UUID id) {
    Meeting meeting = meetings.lock(meetingId);
    attendances
        .find(meetingId, id)
        .ifPresent(
            attendance -> {
              attendances.remove(attendance);
              note("attendance.removed", meeting, id);
            });
  }

  /** An apology may come before the meeting; presence needs a meeting that took place. */
  private Meeting checked(UUID meetingId, AttendanceEntry entry) {
    Meeting meeting = meetings.lock(meetingId);
    if (!entry.apology()) {
      meeting.requireBegun(LocalDate.now(clock));
    }
    parties.require("onBehalfOf", entry.onBehalfOf());
    return meeting;
  }

  private Attendance existing(UUID meetingId, UUID id) {
    return attendances
        .find(meetingId, id)
        .orElseThrow(() -> new NotFoundException("attendance " + id));
  }

  private void note(String action, Meeting meeting, UUID id) {
    audit.record(action, meeting.getRegionCode(), "attendance", id, "meeting " + meeting.getId());
  }
}
