package nl.pactportal.funding.advance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** An advance as a page shows it. */
public record AdvanceRow(
    UUID id,
    long version,
    AdvanceKind kind,
    Integer instalment,
    LocalDate plannedOn,
    Money amount,
    Money offset,
    AdvanceStatus status,
    String preparedBy,
    Instant preparedAt,
    Instant releasedAt)
    implements Serializable {

  public boolean waiting() {
    return status == AdvanceStatus.PREPARED;
  }

  /** Nobody counts on it yet: it can be given up. */
  public boolean expirable() {
    return kind == AdvanceKind.ADVANCE
        && (status == AdvanceStatus.PLANNED
            || status == AdvanceStatus.PREPARED
            || status == AdvanceStatus.FAILED);
  }

  /** Finance can prepare it, anew if the bank could not pay it. */
  public boolean preparable() {
    return status.canBecome(AdvanceStatus.PREPARED) && status != AdvanceStatus.HELD;
  }
}
