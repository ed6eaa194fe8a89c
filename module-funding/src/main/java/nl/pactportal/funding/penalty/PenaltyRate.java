package nl.pactportal.funding.penalty;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/** What each of these days costs, both counted. */
public record PenaltyRate(int fromDay, int untilDay, Money perDay, String source)
    implements Serializable {

  /** For JPQL, which counts in cents. */
  public PenaltyRate(int fromDay, int untilDay, long centsPerDay, String source) {
    this(fromDay, untilDay, new Money(centsPerDay), source);
  }

  /** How many of the first {@code days} days are at this rate. */
  int daysOf(int days) {
    return Math.max(0, Math.min(days, untilDay) - fromDay + 1);
  }
}
