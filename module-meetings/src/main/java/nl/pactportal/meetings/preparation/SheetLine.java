package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.paper.PaperRow;

/**
 * One item of an agenda with what surrounds it.
 *
 * @param expected clock time it is expected at, or null where that does not follow from the plan
 * @param cameFrom where it stood before, or null
 * @param movedTo where it stands now, or null
 * @param approves meeting whose minutes are approved here, or null
 * @param papers of this item, also those of the agenda it comes from
 * @param mark what changed since the version before, or null
 * @param first whether nothing comes before it
 * @param last whether nothing comes after it
 */
public record SheetLine(
    AgendaRow item,
    LocalTime expected,
    Elsewhere cameFrom,
    Elsewhere movedTo,
    Elsewhere approves,
    List<PaperRow> papers,
    AgendaChanges.Mark mark,
    boolean first,
    boolean last)
    implements Serializable {}
