package nl.pactportal.meetings.publication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A publication as lists show it.
 *
 * @param title null if even that is withheld
 */
public record PublicationRow(
    UUID id,
    long version,
    UUID meetingId,
    UUID minutesId,
    String body,
    LocalDate heldOn,
    String title,
    String wooCode,
    String wooName,
    Instant publishedAt,
    Instant withdrawnAt,
    String withdrawnSaid)
    implements Serializable {

  public boolean withdrawn() {
    return withdrawnAt != null;
  }
}
