package nl.pactportal.meetings.attendance;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.meetings.body.SeatRow;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.persistence.UuidV7;

/** Writing down who was there, from when to when, and who sent word. */
@ApplicationScoped
@Transactional
public class AttendanceService {
  @Inject MeetingRepository meetings;
  @Inject AttendanceRepository attendances;
  @Inject PresenceReader presences;
  @Inject Members members;
  @Inject PartyChoice parties;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Who was there at what, with what does not agree. */
  @Requires(VIEW_MEETINGS)
  public MeetingPresence presence(UUID meetingId) {
    return presences.of(meetingId);
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void record(UUID meetingId, UUID id, AttendanceEntry entry) {
    Meeting meeting = checked(meetingId, entry);
    if (attendances.find(meetingId, id).isEmpty()) {
      attendances.add(new Attendance(id, meeting, attendances.nextPosition(meetingId), entry));
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
    attendance.write(entry);
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

  /**
   * Goes now, or at a time said: clock and agenda in one go.
   *
   * @param said null: now
   */
  @Requires(RECORD_MEETING)
  public void depart(UUID meetingId, UUID id, LocalTime said) {
    Meeting meeting = meetings.lock(meetingId);
    MeetingPresence before = presences.of(meetingId);
    Attendance attendance = existing(meetingId, id);
    Stay stay = attendance.getStay();
    LocalTime left = said == null ? now() : said;
    Stay shorter =
        new Stay(stay.arrived(), left, stay.arrivedItem(), before.lastBegun(), stay.reason());
    StayCheck.require(before, shorter);
    attendance.stay(shorter);
    note("attendance.departed", meeting, id);
  }

  /**
   * Comes in now, or came at a time said; also who had sent word. Who had left and comes back gets
   * a line of its own, or nobody would know any more that they were gone.
   *
   * @param fresh id of that line
   */
  @Requires(RECORD_MEETING)
  public void arrive(UUID meetingId, UUID id, LocalTime said, UUID fresh) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    MeetingPresence before = presences.of(meetingId);
    Attendance attendance = existing(meetingId, id);
    UUID joined = before.current() == null ? null : before.current().id();
    Stay stay = new Stay(said == null ? now() : said, null, joined, null, null);
    if (attendance.isGone() && attendances.find(meetingId, fresh).isEmpty()) {
      attendances.add(attendance.again(fresh, attendances.nextPosition(meetingId), stay));
    } else if (!attendance.isGone()) {
      attendance.came();
      attendance.stay(stay);
    }
    note("attendance.arrived", meeting, id);
  }

  /**
   * Puts those on the list who hold a mandate in the body on that day; who is on it already stays
   * as they are.
   *
   * @return how many came on the list
   */
  @Requires(RECORD_MEETING)
  public int expect(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    List<AttendanceRow> there = attendances.of(meetingId);
    List<SeatRow> seats = members.seats(meeting);
    int position = attendances.nextPosition(meetingId);
    int added = 0;
    for (MandateRow mandate : members.of(meeting)) {
      if (there.stream().noneMatch(row -> members.are(row, mandate))) {
        attendances.add(
            new Attendance(
                UuidV7.next(), meeting, position + added++, Members.entry(mandate, seats)));
      }
    }
    if (added > 0) {
      note("attendance.expected", meeting, meetingId);
    }
    return added;
  }

  /**
   * Whoever is called like somebody of the body sits by that mandate; who else comes, sits by none.
   */
  @Requires(RECORD_MEETING)
  public Optional<AttendanceEntry> member(UUID meetingId, String role) {
    return members.named(meetings.find(meetingId), role);
  }

  /** Mandates of the body of that meeting, for the form. */
  @Requires(RECORD_MEETING)
  public List<MandateRow> mandates(UUID meetingId) {
    return members.all(meetings.find(meetingId));
  }

  /** Left by mistake: there again as if nothing had happened. */
  @Requires(RECORD_MEETING)
  public void stayAfterAll(UUID meetingId, UUID id) {
    Meeting meeting = meetings.lock(meetingId);
    Attendance attendance = existing(meetingId, id);
    Stay stay = attendance.getStay();
    attendance.stay(new Stay(stay.arrived(), null, stay.arrivedItem(), null, stay.reason()));
    note("attendance.changed", meeting, id);
  }

  private LocalTime now() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  /** An apology may come before the meeting; presence needs a meeting that took place. */
  private Meeting checked(UUID meetingId, AttendanceEntry entry) {
    Meeting meeting = meetings.lock(meetingId);
    if (!entry.apology()) {
      meeting.requireBegun(LocalDate.now(clock));
    }
    parties.require("onBehalfOf", entry.onBehalfOf());
    parties.require("accountFor", entry.capacity().accountFor());
    StayCheck.require(presences.of(meetingId), entry.stay());
    members.require(meeting, entry.capacity().mandate());
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
