package nl.pactportal.funding.determination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A determination as pages show it. */
public record DeterminationRow(
    UUID id,
    String regionCode,
    UUID grantId,
    UUID applicationId,
    int number,
    Basis basis,
    Money granted,
    Money amount,
    Money paid,
    LowerGround ground,
    String reason,
    LocalDate heardOn,
    String heardSaid,
    Resolution resolution,
    String determinedByName,
    Instant determinedAt,
    LocalDate madeKnownOn)
    implements Serializable {

  public Settlement settlement() {
    return Settlement.of(granted, amount, paid);
  }
}
