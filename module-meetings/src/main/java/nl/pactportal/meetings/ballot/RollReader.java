package nl.pactportal.meetings.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingPresence;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.attendance.Presence;
import nl.pactportal.meetings.attendance.PresenceReader;

/** The members of a meeting, how many votes each has, and who of them is there at an item. */
@ApplicationScoped
public class RollReader {
  @Inject PresenceReader presences;
  @Inject SeatVotesReader seats;
  @Inject Clock clock;

  /** Members also when they sent word: they can let somebody else vote. Guests never vote. */
  Roll of(UUID meetingId, UUID itemId) {
    SeatVotes votes = seats.of(meetingId);
    MeetingPresence presence = presences.of(meetingId);
    Map<UUID, Presence> there = there(presence, itemId);
    List<AttendanceRow> members =
        presence.rows().stream()
            .filter(row -> row.counts() && isMember(row.meetingRole()))
            .toList();
    Map<UUID, Integer> weights =
        votes.weights(members, row -> there.get(row.id()) == Presence.PRESENT);
    return new Roll(
        votes.quorumPercent(),
        votes.total(),
        members.stream()
            .map(
                row ->
                    new RollRow(
                        row.id(),
                        row.role(),
                        row.onBehalfOf(),
                        row.onBehalfOfName(),
                        weights.get(row.id()),
                        there.get(row.id())))
            .toList());
  }

  /** While the item is being treated the clock says who is there; afterwards the list does. */
  private Map<UUID, Presence> there(MeetingPresence presence, UUID itemId) {
    boolean current =
        presence.session().live()
            && presence.current() != null
            && presence.current().id().equals(itemId);
    List<UUID> now =
        current
            ? presence.presentNow(clock.instant()).stream().map(AttendanceRow::id).toList()
            : List.of();
    Function<AttendanceRow, Presence> where =
        row ->
            current
                ? (now.contains(row.id()) ? Presence.PRESENT : Presence.ABSENT)
                : presence.presence(row.id(), itemId);
    return presence.rows().stream().collect(Collectors.toMap(AttendanceRow::id, where));
  }

  private static boolean isMember(MeetingRole role) {
    return role == MeetingRole.MEMBER || role == MeetingRole.CHAIR;
  }
}
