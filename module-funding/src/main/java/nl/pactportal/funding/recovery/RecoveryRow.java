package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A debt as pages show it. */
public record RecoveryRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID grantId,
    UUID applicationId,
    String reference,
    String title,
    Money principal,
    Money interest,
    Money received,
    Money waived,
    Money offset,
    RecoveryStatus status,
    LocalDate madeKnownOn,
    LocalDate dueOn,
    LocalDate defaultFrom,
    LocalDate remindedOn,
    LocalDate remindUntil,
    LocalDate deferredUntil,
    LocalDate writOn,
    String writReference,
    LocalDate lapsesOn,
    String reason)
    implements Serializable {

  public Money outstanding() {
    return principal.plus(interest).minus(received.plus(waived).plus(offset));
  }

  public boolean ended() {
    return status.ended();
  }

  public boolean can(RecoveryStatus next) {
    return status.canBecome(next);
  }
}
