package nl.pactportal.meetings.live;

import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.agenda.ItemTimeRow;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingPresence;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.meeting.SessionRow;
import nl.pactportal.meetings.record.AgendaEntry;
import nl.pactportal.meetings.record.MeetingDetail;

/**
 * A meeting as those who are in it see it.
 *
 * @param here who is there at this moment, or was there if it is over
 * @param stamp changes with everything that is written down
 */
public record LiveMeeting(
    MeetingDetail detail, MeetingPresence presence, List<AttendanceRow> here, String stamp) {

  public MeetingRow meeting() {
    return detail.meeting();
  }

  public SessionRow session() {
    return presence.session();
  }

  /** The item the meeting is at, or null. */
  public AgendaEntry current() {
    ItemTimeRow current = presence.current();
    return current == null ? null : entry(current.id());
  }

  /** Null if this meeting has no such item. */
  public AgendaEntry entry(UUID itemId) {
    return detail.agenda().stream()
        .filter(entry -> entry.item().id().equals(itemId))
        .findFirst()
        .orElse(null);
  }

  public List<AgendaEntry> agenda() {
    return detail.agenda();
  }

  /** The counting ones: the minute keeper is there, but no attendee. */
  public long heads() {
    return here.stream().filter(AttendanceRow::counts).count();
  }
}
