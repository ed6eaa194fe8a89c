package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * An offset as pages show it.
 *
 * @param reference of the application whose payment is lowered
 */
public record OffsetRow(
    UUID id,
    long version,
    UUID recoveryId,
    UUID advanceId,
    UUID claimApplicationId,
    String reference,
    String title,
    Money amount,
    OffsetGround ground,
    String reason,
    OffsetStatus status,
    String proposedBy,
    String proposedByName,
    Instant proposedAt,
    String decidedByName,
    Instant decidedAt,
    String declineReason)
    implements Serializable {

  public boolean open() {
    return status == OffsetStatus.PROPOSED;
  }
}
