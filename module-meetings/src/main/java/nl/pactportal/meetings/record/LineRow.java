package nl.pactportal.meetings.record;

import java.util.UUID;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.note.NoteRow;

/** One line of the minutes of an item: a note, a decision or an action; the others are null. */
public record LineRow(int position, NoteRow note, DecisionRow decision, ActionRow action) {
  static LineRow of(NoteRow note) {
    return new LineRow(note.position(), note, null, null);
  }

  static LineRow of(DecisionRow decision) {
    return new LineRow(decision.position(), null, decision, null);
  }

  static LineRow of(ActionRow action) {
    return new LineRow(action.position(), null, null, action);
  }

  public UUID id() {
    return note != null ? note.id() : decision != null ? decision.id() : action.id();
  }

  public UUID agendaItemId() {
    if (note != null) {
      return note.agendaItemId();
    }
    return decision != null ? decision.agendaItemId() : action.agendaItemId();
  }

  public String text() {
    return note != null ? note.text() : decision != null ? decision.text() : action.text();
  }
}
