package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pactportal.meetings.agenda.AgendaOrder;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.AgendaTimes;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.paper.PaperRepository;
import nl.pactportal.meetings.paper.Papers;

/** Puts an agenda together out of its parts: as many queries for 250 items as for two. */
@ApplicationScoped
class Sheets {
  @Inject PublishedAgenda published;
  @Inject SheetRepository surroundings;
  @Inject PaperRepository documents;

  AgendaSheet of(MeetingRow meeting) {
    return of(meeting, published.edition(meeting));
  }

  /** As it was sent out then, with what was new in it. */
  AgendaSheet of(MeetingRow meeting, int version) {
    return of(meeting, published.edition(meeting, version));
  }

  private AgendaSheet of(MeetingRow meeting, PublishedAgenda.Edition edition) {
    List<AgendaRow> rows = edition.rows();
    AgendaChanges changes = new AgendaChanges(edition.before(), rows);
    List<UUID> owners = ids(rows, AgendaRow::id);
    owners.addAll(ids(rows, AgendaRow::cameFromId));
    Papers papers = documents.of(meeting.id(), owners);
    AgendaTimes times = new AgendaTimes(meeting.startsAt(), rows);
    return new AgendaSheet(
        meeting,
        lines(rows, times, papers, changes),
        edition.versions(),
        changes.gone(),
        papers.of(meeting.id()),
        times.total(),
        times.complete(),
        times.over(meeting.startsAt(), meeting.endsAt(), meeting.endsNextDay()),
        AgendaOrder.ofRows(rows).seen());
  }

  private List<SheetLine> lines(
      List<AgendaRow> rows, AgendaTimes times, Papers papers, AgendaChanges changes) {
    List<UUID> others = ids(rows, AgendaRow::cameFromId);
    others.addAll(ids(rows, AgendaRow::movedToId));
    Map<UUID, Elsewhere> items = surroundings.items(others);
    Map<UUID, Elsewhere> approved = surroundings.meetings(ids(rows, AgendaRow::approvesMeetingId));
    List<SheetLine> lines = new ArrayList<>();
    for (AgendaRow row : rows) {
      lines.add(
          new SheetLine(
              row,
              times.of(row.id()),
              at(items, row.cameFromId()),
              at(items, row.movedToId()),
              at(approved, row.approvesMeetingId()),
              Stream.of(row.cameFromId(), row.id()).flatMap(o -> papers.of(o).stream()).toList(),
              changes.of(row),
              lines.isEmpty(),
              lines.size() == rows.size() - 1));
    }
    return lines;
  }

  private static List<UUID> ids(List<AgendaRow> rows, Function<AgendaRow, UUID> id) {
    return new ArrayList<>(rows.stream().map(id).filter(Objects::nonNull).toList());
  }

  private static Elsewhere at(Map<UUID, Elsewhere> known, UUID id) {
    return id == null ? null : known.get(id);
  }
}
