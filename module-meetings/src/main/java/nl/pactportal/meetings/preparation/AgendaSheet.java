package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.paper.PaperRow;
import nl.pactportal.platform.error.NotFoundException;

/**
 * The agenda of a meeting for reading and changing.
 *
 * @param versions published ones, newest first
 * @param gone titles that stood on the version before
 * @param papers of the meeting itself
 * @param total minutes of all items with a time budget
 * @param complete whether every item has one
 * @param over minutes more than the meeting lasts
 * @param seen tells later whether somebody changed the order since
 */
public record AgendaSheet(
    MeetingRow meeting,
    List<SheetLine> lines,
    List<AgendaVersionRow> versions,
    List<String> gone,
    List<PaperRow> papers,
    int total,
    boolean complete,
    int over,
    String seen)
    implements Serializable {

  /** The newest published agenda, or null: all of it is a concept still. */
  public AgendaVersionRow version() {
    return versions.isEmpty() ? null : versions.get(0);
  }

  /** Whether it says anything that no version says. */
  public boolean changed() {
    return !gone.isEmpty() || lines.stream().anyMatch(line -> line.mark() != null);
  }

  /**
   * @throws NotFoundException if this agenda has no such item
   */
  SheetLine line(UUID item) {
    return lines.stream()
        .filter(line -> line.item().id().equals(item))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agenda item " + item));
  }
}
