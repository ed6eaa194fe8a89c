package nl.pactportal.funding.penalty;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.pactportal.platform.money.Money;

/**
 * What a late decision costs so far, and why. The first day that counts is the one after the two
 * weeks; that reading of Awb 4:17, third paragraph, is for a lawyer to confirm.
 *
 * @param startsAfter last day of the two weeks after the notice
 * @param until last day that counts: the day of the decision, or today
 * @param fixed it does not grow anymore: something was decided, or it is at its most
 */
public record Penalty(
    LocalDate receivedOn,
    LocalDate startsAfter,
    LocalDate until,
    int days,
    List<PenaltyPart> parts,
    String source,
    boolean fixed)
    implements Serializable {

  static Penalty of(
      LocalDate receivedOn,
      LocalDate startsAfter,
      LocalDate until,
      List<PenaltyRate> rates,
      boolean ended) {
    int longest = rates.stream().mapToInt(PenaltyRate::untilDay).max().orElse(0);
    int days = (int) Math.max(0, Math.min(longest, startsAfter.until(until, ChronoUnit.DAYS)));
    List<PenaltyPart> parts =
        rates.stream()
            .filter(rate -> rate.daysOf(days) > 0)
            .map(rate -> part(rate, rate.daysOf(days)))
            .toList();
    String source = rates.isEmpty() ? "" : rates.get(0).source();
    return new Penalty(
        receivedOn, startsAfter, until, days, parts, source, ended || days == longest);
  }

  private static PenaltyPart part(PenaltyRate rate, int days) {
    return new PenaltyPart(
        days, rate.perDay(), new Money(Math.multiplyExact(rate.perDay().cents(), days)));
  }

  /** The last day it was owed for. */
  public LocalDate lastDay() {
    return startsAfter.plusDays(days);
  }

  /** How much it is, is known, and it is something. */
  public boolean owed() {
    return fixed && days > 0;
  }

  public Money amount() {
    return parts.stream().map(PenaltyPart::amount).reduce(Money.ZERO, Money::plus);
  }
}
