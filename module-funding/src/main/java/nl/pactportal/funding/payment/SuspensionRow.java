package nl.pactportal.funding.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A suspension of payment as a page shows it. */
public record SuspensionRow(
    UUID id,
    long version,
    String reason,
    LocalDate noticedOn,
    LocalDate lastDay,
    String beganByName,
    Instant liftedAt,
    String liftedByName,
    String liftedReason)
    implements Serializable {

  public boolean open() {
    return liftedAt == null;
  }
}
