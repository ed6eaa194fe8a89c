package nl.pactportal.funding.advance;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** An advance as a page shows it. */
public record AdvanceRow(
    UUID id,
    long version,
    Money amount,
    AdvanceStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant releasedAt)
    implements Serializable {

  public boolean waiting() {
    return status == AdvanceStatus.PREPARED;
  }
}
