package nl.pactportal.funding.revocation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * A revocation as pages show it. Once the region gave its view itself, it was heard.
 *
 * @param heardOn when the region was heard, by its own reply or as the province recorded it
 * @param repliedByName who gave the view for the region; null if the province recorded it
 */
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
    String decisionReason,
    LocalDate repliedOn,
    String replied,
    String repliedByName)
    implements Serializable {

  public RevocationRow {
    if (repliedOn != null) {
      heardOn = repliedOn;
      heardSaid = replied;
      status = status == RevocationStatus.ANNOUNCED ? RevocationStatus.HEARD : status;
    }
  }

  public boolean open() {
    return status.open();
  }

  public boolean whole() {
    return !amount.isPositive();
  }
}
