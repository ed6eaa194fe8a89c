package nl.pactportal.meetings.record;

import java.util.List;
import nl.pactportal.meetings.action.ActionRow;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.decision.DecisionRow;

/** An agenda item with all that came of it. */
public record AgendaEntry(AgendaRow item, List<DecisionRow> decisions, List<ActionRow> actions) {

  /** Whether anything was written down yet. */
  public boolean recorded() {
    return item.minutes() != null
        || item.outcomeSaid() != null
        || !decisions.isEmpty()
        || !actions.isEmpty();
  }
}
