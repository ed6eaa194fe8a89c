package nl.pactportal.funding.grant;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.money.Money;

/** A decision as a page shows it. */
public record GrantRow(
    UUID id,
    UUID applicationId,
    String regionCode,
    ApplicationStatus outcome,
    Money amount,
    Money advanced,
    RefusalGround ground,
    String reason,
    String decidedBy,
    Instant decidedAt)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public GrantRow(
      UUID id,
      UUID applicationId,
      String regionCode,
      ApplicationStatus outcome,
      long amountCents,
      long advancedCents,
      RefusalGround ground,
      String reason,
      String decidedBy,
      Instant decidedAt) {
    this(
        id,
        applicationId,
        regionCode,
        outcome,
        new Money(amountCents),
        new Money(advancedCents),
        ground,
        reason,
        decidedBy,
        decidedAt);
  }

  public boolean granted() {
    return outcome.isGranted();
  }

  /** What can still be advanced. */
  public Money left() {
    return amount.minus(advanced);
  }
}
