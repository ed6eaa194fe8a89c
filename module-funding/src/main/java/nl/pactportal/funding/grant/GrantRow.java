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
    GrantStatus status,
    Money amount,
    Money advanced,
    Money paid,
    int advancePermille,
    RefusalGround ground,
    String reason,
    String decidedBy,
    Instant decidedAt)
    implements Serializable {
  private static final int WHOLE = 1000;

  /** For JPQL, which counts in cents. */
  public GrantRow(
      UUID id,
      UUID applicationId,
      String regionCode,
      ApplicationStatus outcome,
      GrantStatus status,
      long amountCents,
      long advancedCents,
      long paidCents,
      int advancePermille,
      RefusalGround ground,
      String reason,
      String decidedBy,
      Instant decidedAt) {
    this(
        id,
        applicationId,
        regionCode,
        outcome,
        status,
        new Money(amountCents),
        new Money(advancedCents),
        new Money(paidCents),
        advancePermille,
        ground,
        reason,
        decidedBy,
        decidedAt);
  }

  public boolean granted() {
    return outcome.isGranted();
  }

  /** What can still be advanced (I4), rounded down to whole cents. */
  public Money left() {
    long most = Math.floorDiv(Math.multiplyExact(amount.cents(), advancePermille), WHOLE);
    return new Money(most).minus(advanced);
  }
}
