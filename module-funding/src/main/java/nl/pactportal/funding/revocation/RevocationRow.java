package nl.pactportal.funding.revocation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A revocation as pages show it. */
public record RevocationRow(
    UUID id,
    long version,
    String regionCode,
    UUID grantId,
    UUID applicationId,
    RevocationKind kind,
    RevocationGround ground,
    Money former,
    Money amount,
    String reason,
    LocalDate effectiveOn,
    String damage,
    LocalDate breachedOn,
    LocalDate hearUntil,
    LocalDate heardOn,
    String heardSaid,
    RevocationStatus status,
    String announcedBy,
    String announcedByName,
    LocalDate announcedOn,
    String decidedByName,
    LocalDate decidedOn,
    String decisionReason)
    implements Serializable {

  public boolean open() {
    return status.open();
  }

  public boolean whole() {
    return !amount.isPositive();
  }
}
