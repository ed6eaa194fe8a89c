package nl.pactportal.funding.amendment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** One version of a grant as a page shows it. */
public record VersionRow(
    int number,
    Money amount,
    LocalDate from,
    LocalDate until,
    String activities,
    String reason,
    Instant decidedAt,
    UUID letterId)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public VersionRow(
      int number,
      long amountCents,
      LocalDate from,
      LocalDate until,
      String activities,
      String reason,
      Instant decidedAt,
      UUID letterId) {
    this(number, new Money(amountCents), from, until, activities, reason, decidedAt, letterId);
  }
}
