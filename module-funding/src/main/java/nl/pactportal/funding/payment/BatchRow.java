package nl.pactportal.funding.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A batch as a page shows it. */
public record BatchRow(
    UUID id,
    long version,
    String number,
    BatchFormat format,
    LocalDate executionOn,
    String debtorName,
    String debtorIban,
    String debtorBic,
    int payments,
    Money total,
    BatchStatus status,
    String madeBy,
    String madeByName,
    Instant madeAt,
    String approvedByName,
    Instant approvedAt)
    implements Serializable {

  public boolean made() {
    return status == BatchStatus.MADE;
  }

  public boolean approved() {
    return status == BatchStatus.APPROVED;
  }
}
