package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.note.NoteEntry;
import nl.pactportal.meetings.note.NoteService;
import nl.pactportal.platform.error.BusinessException;

/** Does what a line of the command field says, through the same services as the forms. */
@ApplicationScoped
public class Commands {
  @Inject LiveService live;
  @Inject NoteService notes;
  @Inject DecisionService decisions;
  @Inject ActionService actions;
  @Inject AttendanceCommands attendances;
  @Inject DecisionWords decisionWords;

  /**
   * @param itemId the item chosen on the page, or null for the one the meeting is at
   * @param fresh id of what is written down; the same line sent twice is written once
   */
  Done run(UUID meetingId, UUID itemId, UUID fresh, String line) {
    LiveCommand command = LiveCommand.parse(line);
    LiveMeeting meeting = live.read(meetingId);
    return switch (command.verb()) {
      case OPEN -> {
        live.open(meetingId);
        yield Done.of("live.opened");
      }
      case CLOSE -> {
        live.close(meetingId);
        yield Done.of("live.closed");
      }
      case NEXT -> {
        live.next(meetingId);
        yield started(meetingId);
      }
      case ITEM -> item(meeting, command.text());
      case MEMBERS -> attendances.expect(meetingId);
      case ARRIVE, GUEST, LEAVE, APOLOGY -> attendances.run(meeting, command, fresh);
      case DECIDE -> decide(meeting, item(meeting, itemId), fresh, command);
      case ACT -> act(meeting, item(meeting, itemId), fresh, command);
      default -> say(meeting, item(meeting, itemId), fresh, command);
    };
  }

  private Done started(UUID meetingId) {
    var current = live.read(meetingId).current().item();
    return Done.of("live.started", String.valueOf(current.number()), current.title());
  }

  private Done item(LiveMeeting meeting, String number) {
    UUID wanted =
        meeting.agenda().stream()
            .filter(entry -> String.valueOf(entry.item().number()).equals(number))
            .findFirst()
            .orElseThrow(() -> new BusinessException("command", "live.noSuchItem", number))
            .item()
            .id();
    live.start(meeting.meeting().id(), wanted);
    return started(meeting.meeting().id());
  }

  private static UUID item(LiveMeeting meeting, UUID chosen) {
    if (chosen != null && meeting.entry(chosen) != null) {
      return chosen;
    }
    if (meeting.current() == null) {
      throw new BusinessException("command", "live.noItem");
    }
    return meeting.current().item().id();
  }

  private Done say(LiveMeeting meeting, UUID itemId, UUID fresh, LiveCommand command) {
    AttendanceRow speaker = speaker(meeting, command.label());
    String text = speaker == null ? command.text() : command.afterLabel();
    List<UUID> speakers = speaker == null ? List.of() : List.of(speaker.id());
    notes.add(
        meeting.meeting().id(),
        itemId,
        fresh,
        new NoteEntry(command.verb().note(), text, speakers, null, null, null));
    return Done.of("live.said", number(meeting, itemId));
  }

  /** "Vraag: ..." is no speaker; only who is on the list can be one. */
  private static AttendanceRow speaker(LiveMeeting meeting, String label) {
    return label == null ? null : PeopleSaid.find(meeting.presence().attended(), label);
  }

  private Done decide(LiveMeeting meeting, UUID itemId, UUID fresh, LiveCommand command) {
    var said = decisionWords.read(command);
    decisions.record(meeting.meeting().id(), itemId, fresh, said.kind(), said.text());
    return Done.of("live.decided", number(meeting, itemId));
  }

  private Done act(LiveMeeting meeting, UUID itemId, UUID fresh, LiveCommand command) {
    AttendanceRow owner = speaker(meeting, command.label());
    String text = owner == null ? command.text() : command.afterLabel();
    String role = owner == null ? null : owner.role();
    String party = owner == null ? null : owner.onBehalfOf();
    actions.agree(
        meeting.meeting().id(), itemId, fresh, new ActionPlan(text, role, party, null, null));
    return Done.of("live.agreed", number(meeting, itemId));
  }

  private static String number(LiveMeeting meeting, UUID itemId) {
    return String.valueOf(meeting.entry(itemId).item().number());
  }
}
