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

  /** For JPQL: a region may have a closing instant of its own. */
  public ApplicationRow(
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
      Instant closesAt,
      Instant ownClosing) {
    this(
        id,
        reference,
        regionCode,
        regionName,
        callTitle,
        title,
        requested,
        granted,
        status,
        submittedAt,
        ownClosing == null ? closesAt : ownClosing);
  }

  /** Too late: whatever its status says, this one did not get there. */
  public boolean missedClosing(Instant now) {
    return status.isUnsubmitted() && now.isAfter(closesAt);
  }
}
