package nl.pactportal.funding.determination;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/**
 * What is left to do once an amount is determined: pay the rest, get the rest back, or nothing.
 *
 * @param settled the part of the amount that advances had paid
 * @param balance still to be paid
 * @param recovery paid and not determined
 * @param freed granted and not determined: flows back (I8)
 */
public record Settlement(Money settled, Money balance, Money recovery, Money freed)
    implements Serializable {

  /**
   * @throws IllegalArgumentException for an amount above the grant (I6), or below nothing
   */
  public static Settlement of(Money granted, Money determined, Money paid) {
    if (determined.compareTo(granted) > 0
        || determined.compareTo(Money.ZERO) < 0
        || paid.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("determined " + determined + " of " + granted);
    }
    Money settled = determined.compareTo(paid) < 0 ? determined : paid;
    return new Settlement(
        settled, determined.minus(settled), paid.minus(settled), granted.minus(determined));
  }

  /**
   * After a determination that is lowered.
   *
   * @param before what was determined
   * @param settled what was paid of that
   * @throws IllegalArgumentException if it is not lower
   */
  static Settlement revised(Money before, Money now, Money settled) {
    if (now.compareTo(before) >= 0 || settled.compareTo(before) > 0) {
      throw new IllegalArgumentException("revised " + now + " of " + before);
    }
    return of(before, now, settled);
  }

  public Resolution resolution() {
    if (balance.isPositive()) {
      return Resolution.BALANCE;
    }
    return recovery.isPositive() ? Resolution.RECOVERY : Resolution.NONE;
  }
}
