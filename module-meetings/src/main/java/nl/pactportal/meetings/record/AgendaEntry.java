package nl.pactportal.meetings.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.note.NoteRow;

/** An agenda item with all that came of it. */
public record AgendaEntry(
    AgendaRow item, List<NoteRow> notes, List<DecisionRow> decisions, List<ActionRow> actions) {

  /** Whether anything was written down yet. */
  public boolean recorded() {
    return item.minutes() != null
        || item.outcomeSaid() != null
        || !notes.isEmpty()
        || !decisions.isEmpty()
        || !actions.isEmpty();
  }

  boolean over() {
    return item.endedAt() != null;
  }

  boolean current() {
    return item.startedAt() != null && item.endedAt() == null;
  }

  /** Notes, decisions and actions in the one order of the minutes. */
  public List<LineRow> lines() {
    return Stream.of(
            notes.stream().map(LineRow::of),
            decisions.stream().map(LineRow::of),
            actions.stream().map(LineRow::of))
        .flatMap(lines -> lines)
        .sorted(Comparator.comparingInt(LineRow::position).thenComparing(LineRow::id))
        .toList();
  }
}
