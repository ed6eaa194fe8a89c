package nl.pactportal.meetings.publication;

import java.util.List;
import nl.pactportal.meetings.minutes.MinutesPage;
import nl.pactportal.meetings.minutes.document.MinutesDocument;

/**
 * What the secretariat sees before it publishes.
 *
 * @param document exactly what goes out
 * @param earlier publications of the same meeting, newest first
 */
public record PublishPage(
    MinutesPage minutes,
    MinutesDocument document,
    List<WooCategory> categories,
    List<PublicationRow> earlier) {

  /** What everybody can read now, or null. */
  public PublicationRow current() {
    return earlier.stream().filter(row -> !row.withdrawn()).findFirst().orElse(null);
  }

  /** Approved, and not yet public in this version. */
  public boolean publishable() {
    return minutes.in("APPROVED")
        && (current() == null || !current().minutesId().equals(minutes.shown().id()));
  }
}
