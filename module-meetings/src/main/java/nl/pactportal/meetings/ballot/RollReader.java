package nl.pactportal.meetings.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingPresence;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.attendance.Presence;
import nl.pactportal.meetings.attendance.PresenceReader;

/** The members of a meeting, and who of them is there at an item. */
@ApplicationScoped
public class RollReader {
  @Inject PresenceReader presences;
  @Inject Clock clock;

  /** Members also when they sent word: they can let somebody else vote. Guests never vote. */
  List<RollRow> of(UUID meetingId, UUID itemId) {
    MeetingPresence presence = presences.of(meetingId);
    Set<UUID> now = now(presence, itemId);
    return presence.rows().stream()
        .filter(row -> row.counts() && isMember(row.meetingRole()))
        .map(
            row ->
                new RollRow(
                    row.id(),
                    row.role(),
                    row.onBehalfOf(),
                    row.onBehalfOfName(),
                    1,
                    now == null
                        ? presence.presence(row.id(), itemId)
                        : now.contains(row.id()) ? Presence.PRESENT : Presence.ABSENT))
        .toList();
  }

  /** While the item is being treated the clock says who is there; afterwards the list does. */
  private Set<UUID> now(MeetingPresence presence, UUID itemId) {
    boolean current =
        presence.session().live()
            && presence.current() != null
            && presence.current().id().equals(itemId);
    return current
        ? presence.presentNow(clock.instant()).stream()
            .map(AttendanceRow::id)
            .collect(Collectors.toSet())
        : null;
  }

  private static boolean isMember(MeetingRole role) {
    return role == MeetingRole.MEMBER || role == MeetingRole.CHAIR;
  }
}
