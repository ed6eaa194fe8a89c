package nl.pactportal.meetings.paper;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What the page shows on which papers are added.
 *
 * @param item number and title, or null for the papers of the meeting itself
 */
public record PaperDesk(MeetingRow meeting, String item, List<PaperRow> papers)
    implements Serializable {

  /**
   * @throws NotFoundException if there is no such newest version here
   */
  DocumentRow newest(UUID id) {
    return papers.stream()
        .map(PaperRow::newest)
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("document " + id));
  }
}
