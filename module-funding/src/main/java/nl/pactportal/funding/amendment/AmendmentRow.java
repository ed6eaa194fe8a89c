package nl.pactportal.funding.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A request for a change as a page shows it. */
public record AmendmentRow(
    UUID id,
    long version,
    String regionCode,
    UUID applicationId,
    UUID grantId,
    Money amount,
    LocalDate from,
    LocalDate until,
    String activities,
    String reason,
    AmendmentStatus status,
    String requestedBy,
    String requestedByName,
    Instant requestedAt,
    String decisionReason,
    String decidedByName,
    Instant decidedAt)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public AmendmentRow(
      UUID id,
      long version,
      String regionCode,
      UUID applicationId,
      UUID grantId,
      long amountCents,
      LocalDate from,
      LocalDate until,
      String activities,
      String reason,
      AmendmentStatus status,
      String requestedBy,
      String requestedByName,
      Instant requestedAt,
      String decisionReason,
      String decidedByName,
      Instant decidedAt) {
    this(
        id,
        version,
        regionCode,
        applicationId,
        grantId,
        new Money(amountCents),
        from,
        until,
        activities,
        reason,
        status,
        requestedBy,
        requestedByName,
        requestedAt,
        decisionReason,
        decidedByName,
        decidedAt);
  }

  public boolean open() {
    return status == AmendmentStatus.REQUESTED;
  }
}
