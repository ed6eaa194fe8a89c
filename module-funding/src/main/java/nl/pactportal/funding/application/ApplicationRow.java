package nl.pactportal.funding.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** An application as a list shows it. */
public record ApplicationRow(
    UUID id,
    String reference,
    String regionCode,
    String regionName,
    String callTitle,
    String title,
    Money requested,
    Money granted,
    ApplicationStatus status,
    Instant submittedAt,
    Instant closesAt)
    implements Serializable {

  /** Too late: whatever its status says, this one did not get there. */
  public boolean missedClosing(Instant now) {
    return status.isUnsubmitted() && now.isAfter(closesAt);
  }
}
