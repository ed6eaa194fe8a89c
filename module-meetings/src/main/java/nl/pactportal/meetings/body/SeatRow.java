package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A seat as pages show it. */
public record SeatRow(
    UUID id,
    long version,
    UUID bodyId,
    String title,
    String partyCode,
    String partyName,
    boolean voting,
    int weight,
    LocalDate endedOn)
    implements Serializable {

  public boolean existsOn(LocalDate day) {
    return endedOn == null || !day.isAfter(endedOn);
  }
}
