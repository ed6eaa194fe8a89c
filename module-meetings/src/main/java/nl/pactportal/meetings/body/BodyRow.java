package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A body as pages show it. */
public record BodyRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String name,
    BodyKind kind,
    Integer quorumPercent,
    boolean inPublicCalendar,
    String futureSaid,
    LocalDate endedOn)
    implements Serializable {

  public boolean ended(LocalDate today) {
    return endedOn != null && endedOn.isBefore(today);
  }
}
