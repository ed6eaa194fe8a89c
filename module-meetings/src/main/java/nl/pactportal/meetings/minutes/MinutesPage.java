package nl.pactportal.meetings.minutes;

import java.util.List;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.MinutesStatus;
import nl.pactportal.platform.error.NotFoundException;

/**
 * The minutes of a meeting.
 *
 * @param versions newest first; empty if nobody has built minutes yet
 * @param shown the version that was asked for, or null
 * @param document what it says, or null
 */
public record MinutesPage(
    MeetingFacts meeting, List<MinutesRow> versions, MinutesRow shown, MinutesDocument document) {

  public boolean built() {
    return shown != null;
  }

  /** Whether that is the latest version, the only one that goes on. */
  public boolean latest() {
    return built() && shown.equals(versions.get(0));
  }

  public boolean in(String status) {
    return latest() && shown.status() == MinutesStatus.valueOf(status);
  }

  public long changedSections() {
    return built() ? document.sections().stream().filter(DocumentSection::changed).count() : 0;
  }

  /**
   * @throws NotFoundException if these minutes have no such section
   */
  public DocumentSection section(String place) {
    DocumentSection section = built() ? document.section(place) : null;
    if (section == null) {
      throw new NotFoundException("section " + place);
    }
    return section;
  }
}
