package nl.pactportal.funding.register;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * A line of the public register of grants.
 *
 * @param recipient null for a natural person, who is not named
 * @param earlier changes of all years before this one
 * @param changed changes of this year
 */
public record RegisterRow(
    UUID id,
    UUID callId,
    String callTitle,
    String reference,
    String recipient,
    String subject,
    Money requested,
    LocalDate grantedOn,
    Money original,
    Money earlier,
    LocalDate changedOn,
    Money changed,
    Money paid,
    boolean settled,
    Instant createdAt,
    Instant changedAt)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public RegisterRow(
      UUID id,
      UUID callId,
      String callTitle,
      String reference,
      String recipient,
      String subject,
      long requested,
      LocalDate grantedOn,
      long original,
      long earlier,
      LocalDate changedOn,
      long changed,
      long paid,
      boolean settled,
      Instant createdAt,
      Instant changedAt) {
    this(
        id,
        callId,
        callTitle,
        reference,
        recipient,
        subject,
        new Money(requested),
        grantedOn,
        new Money(original),
        new Money(earlier),
        changedOn,
        new Money(changed),
        new Money(paid),
        settled,
        createdAt,
        changedAt);
  }

  /** What is granted now. */
  public Money now() {
    return original.plus(earlier).plus(changed);
  }

  /** Null if it was granted in another year. */
  public LocalDate grantedIn(int year) {
    return grantedOn.getYear() == year ? grantedOn : null;
  }
}
