package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.attendance.AttendanceEntry;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.meetings.attendance.Capacity;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.attendance.Stay;
import nl.pactportal.meetings.live.LiveCommand.Verb;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.Party;

/** Comings and goings, as said in the command field. */
@ApplicationScoped
public class AttendanceCommands {
  private static final Capacity GUEST =
      new Capacity(MeetingRole.GUEST, null, null, null, null, true);

  @Inject AttendanceService attendances;
  @Inject Parties parties;
  @Inject Clock clock;

  Done expect(UUID meetingId) {
    return Done.of("live.MEMBERS", attendances.expect(meetingId));
  }

  Done run(LiveMeeting meeting, LiveCommand command, UUID fresh) {
    if (command.who().isEmpty()) {
      throw new BusinessException("command", "live.whoMissing");
    }
    AttendanceRow row = onTheList(meeting.presence().rows(), command);
    if (row == null && command.verb() == Verb.LEAVE) {
      throw new BusinessException("command", "live.unknownPerson", command.who());
    }
    return row == null ? newcomer(meeting, command, fresh) : known(meeting, row, command, fresh);
  }

  /** "/gast West" makes no guest of the coordinator of West: a guest is somebody new. */
  private static AttendanceRow onTheList(List<AttendanceRow> rows, LiveCommand command) {
    return command.verb() == Verb.GUEST
        ? PeopleSaid.exactly(rows, command.who())
        : PeopleSaid.find(rows, command.who());
  }

  private Done known(LiveMeeting meeting, AttendanceRow row, LiveCommand command, UUID fresh) {
    UUID id = meeting.meeting().id();
    switch (command.verb()) {
      case LEAVE -> attendances.depart(id, row.id(), command.time());
      case ARRIVE -> {
        if (!row.apology() && !row.gone() && command.time() == null) {
          return Done.of("live.isThere", row.role());
        }
        attendances.arrive(id, row.id(), command.time(), fresh);
      }
      case GUEST -> attendances.change(id, row.id(), row.version(), guest(meeting, row, command));
      default ->
          attendances.change(id, row.id(), row.version(), apology(row.role(), row.onBehalfOf()));
    }
    return Done.of("live." + command.verb(), row.role());
  }

  private Done newcomer(LiveMeeting meeting, LiveCommand command, UUID fresh) {
    String role = command.who();
    UUID id = meeting.meeting().id();
    AttendanceEntry entry =
        command.verb() == Verb.GUEST
            ? new AttendanceEntry(role, party(role), false, Stay.WHOLE, GUEST)
            : attendances.member(id, role).orElseGet(() -> member(role));
    boolean away = command.verb() == Verb.APOLOGY;
    Stay stay = away ? Stay.WHOLE : stay(meeting, command);
    attendances.record(id, fresh, entry.with(away, stay));
    return Done.of("live." + command.verb(), role);
  }

  private AttendanceEntry member(String role) {
    return new AttendanceEntry(role, party(role), false, Stay.WHOLE, Capacity.MEMBER);
  }

  /** Somebody on the list was no member after all; who had sent word, is there now. */
  private AttendanceEntry guest(LiveMeeting meeting, AttendanceRow row, LiveCommand command) {
    Stay stay = row.apology() ? stay(meeting, command) : row.stay();
    Capacity guest =
        new Capacity(MeetingRole.GUEST, row.accountFor(), row.organisation(), null, null, true);
    return new AttendanceEntry(row.role(), row.onBehalfOf(), false, stay, guest);
  }

  /** Who is noted before the first item begins was there from the start. */
  private Stay stay(LiveMeeting meeting, LiveCommand command) {
    var current = meeting.current();
    if (command.time() == null && current == null) {
      return Stay.WHOLE;
    }
    LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    UUID item = current == null ? null : current.item().id();
    return new Stay(command.time() == null ? now : command.time(), null, item, null, null);
  }

  private static AttendanceEntry apology(String role, String party) {
    return new AttendanceEntry(role, party, true, Stay.WHOLE, Capacity.MEMBER);
  }

  /** "Coördinator NOB" speaks for Noordoost, unless somebody says otherwise later. */
  private String party(String role) {
    return Arrays.stream(role.split("\\s+"))
        .map(word -> parties.find(word).filter(party -> party.getKind() == Party.Kind.REGION))
        .flatMap(Optional::stream)
        .map(Party::getCode)
        .findFirst()
        .orElse(null);
  }
}
