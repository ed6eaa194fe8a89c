package nl.pactportal.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.pactportal.meetings.agenda.ItemTimeRepository;
import nl.pactportal.meetings.meeting.SessionRepository;

/** For other features, inside their transaction: who was there at what. Three queries. */
@ApplicationScoped
public class PresenceReader {
  @Inject SessionRepository sessions;
  @Inject ItemTimeRepository items;
  @Inject AttendanceRepository attendances;
  @Inject Clock clock;

  public MeetingPresence of(UUID meetingId) {
    return new MeetingPresence(
        sessions.row(meetingId),
        items.of(meetingId),
        attendances.of(meetingId),
        clock.instant(),
        clock.getZone());
  }
}
