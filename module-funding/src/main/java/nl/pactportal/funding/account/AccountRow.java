package nl.pactportal.funding.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A version of an account as a page shows it. */
public record AccountRow(
    UUID id,
    long version,
    String regionCode,
    int number,
    String iban,
    String holder,
    AccountStatus status,
    String enteredBy,
    String enteredByName,
    Instant enteredAt,
    String decidedByName,
    Instant decidedAt,
    String reason,
    Instant usableFrom)
    implements Serializable {

  public String grouped() {
    return SepaAccount.grouped(iban);
  }

  public boolean entered() {
    return status == AccountStatus.ENTERED;
  }

  public boolean confirmed() {
    return status == AccountStatus.CONFIRMED;
  }

  public boolean usableAt(Instant now) {
    return confirmed() && !usableFrom.isAfter(now);
  }
}
