package nl.pactportal.meetings.record;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.paper.PaperRow;
import nl.pactportal.meetings.paper.Papers;
import nl.pactportal.platform.error.NotFoundException;

/** A meeting with everything recorded in it. */
public record MeetingDetail(
    MeetingRow meeting,
    List<AgendaEntry> agenda,
    List<AttendanceRow> present,
    List<AttendanceRow> apologies,
    Papers papers) {

  /** Papers of the meeting itself. */
  public List<PaperRow> documents() {
    return papers.of(meeting.id());
  }

  public List<AttendanceRow> attendances() {
    return Stream.of(present, apologies).flatMap(List::stream).toList();
  }

  public boolean recorded() {
    return agenda.stream().anyMatch(AgendaEntry::recorded);
  }

  public List<DecisionRow> decisions() {
    return agenda.stream().flatMap(entry -> entry.decisions().stream()).toList();
  }

  public List<ActionRow> actions() {
    return agenda.stream().flatMap(entry -> entry.actions().stream()).toList();
  }

  public List<ActionRow> openActions() {
    return actions().stream().filter(ActionRow::open).toList();
  }

  /** Items treated together were treated at once, whichever of them it was written down at. */
  public boolean treated(AgendaEntry entry) {
    return together(entry).stream().anyMatch(one -> one.over() || meeting.held() && one.recorded());
  }

  /** The meeting is at it. */
  public boolean now(AgendaEntry entry) {
    return together(entry).stream().anyMatch(AgendaEntry::current);
  }

  private List<AgendaEntry> together(AgendaEntry entry) {
    List<AgendaEntry> group = new ArrayList<>();
    for (AgendaEntry one : agenda) {
      if (!one.item().withPrevious()) {
        if (group.contains(entry)) {
          return group;
        }
        group.clear();
      }
      group.add(one);
    }
    return group.contains(entry) ? group : List.of(entry);
  }

  /**
   * @throws NotFoundException if this meeting has no such item
   */
  AgendaEntry entry(UUID itemId) {
    return agenda.stream()
        .filter(entry -> entry.item().id().equals(itemId))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agenda item " + itemId));
  }
}
