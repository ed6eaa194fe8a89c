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
 * @param papers of the meeting itself
 * @param total minutes of all items with a time budget
 * @param complete whether every item has one
 * @param over minutes more than the meeting lasts
 * @param seen tells later whether somebody changed the order since
 */
public record AgendaSheet(
    MeetingRow meeting,
    List<SheetLine> lines,
    List<PaperRow> papers,
    int total,
    boolean complete,
    int over,
    String seen)
    implements Serializable {

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
