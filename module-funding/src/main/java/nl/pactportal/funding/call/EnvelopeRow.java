package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * The envelope of a region as a page shows it.
 *
 * @param ownClosing null where the closing instant of the call holds
 */
public record EnvelopeRow(
    UUID callId,
    String regionCode,
    String regionName,
    Money ceiling,
    Money granted,
    Money reserved,
    Instant ownClosing,
    String ownClosingSaid)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public EnvelopeRow(
      UUID callId,
      String regionCode,
      String regionName,
      long ceilingCents,
      long grantedCents,
      long reservedCents,
      Instant ownClosing,
      String ownClosingSaid) {
    this(
        callId,
        regionCode,
        regionName,
        new Money(ceilingCents),
        new Money(grantedCents),
        new Money(reservedCents),
        ownClosing,
        ownClosingSaid);
  }

  public Money free() {
    return ceiling.minus(granted).minus(reserved);
  }

  /** How much of the ceiling is granted, for a bar; rounded down so that "full" means full. */
  public long percentGranted() {
    return granted.cents() * 100 / ceiling.cents();
  }

  public LocalDate ownClosingDay() {
    return ownClosing == null ? null : ClosingTime.dayOf(ownClosing);
  }
}
