package nl.pactportal.funding.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import nl.pactportal.platform.money.Money;

/**
 * Statutory interest on a debt (Awb 4:98; BW 6:119): by the day, at the rate of that day, and after
 * each whole year of default on the interest of that year, too. What was paid goes to interest
 * first (BW 6:44). Whole cents, rounded down once, at the end.
 */
final class Interest {
  /** A payment on a debt. */
  record Paid(LocalDate on, Money amount) {}

  private static final BigDecimal YEAR = BigDecimal.valueOf(10_000L * 365);
  private static final int SCALE = 12;

  private final LocalDate from;
  private final LocalDate until;
  private final List<Rate> rates;
  private final List<Paid> paid;
  private BigDecimal base;
  private BigDecimal accrued = BigDecimal.ZERO;
  private BigDecimal total = BigDecimal.ZERO;

  private Interest(
      Money principal, LocalDate from, LocalDate until, List<Rate> rates, List<Paid> paid) {
    this.from = from;
    this.until = until;
    this.rates = rates;
    this.paid = paid;
    this.base = BigDecimal.valueOf(principal.cents());
  }

  /**
   * @param from the first day of default
   * @param until the first day without interest
   */
  static Money owed(
      Money principal, LocalDate from, LocalDate until, List<Rate> rates, List<Paid> paid) {
    if (from == null || !until.isAfter(from)) {
      return Money.ZERO;
    }
    return new Interest(principal, from, until, rates, paid).run();
  }

  private Money run() {
    paid.stream().filter(one -> !one.on().isAfter(from)).forEach(this::pay);
    LocalDate day = from;
    for (LocalDate next : borders()) {
      accrue(day, next);
      day = next;
      LocalDate reached = next;
      if (isAnniversary(reached)) {
        base = base.add(accrued);
        accrued = BigDecimal.ZERO;
      }
      paid.stream().filter(one -> one.on().equals(reached)).forEach(this::pay);
    }
    return new Money(total.setScale(0, RoundingMode.DOWN).longValueExact());
  }

  /** Days on which rate, base or payments change, up to the end. */
  private TreeSet<LocalDate> borders() {
    TreeSet<LocalDate> days = new TreeSet<>();
    rates.forEach(rate -> days.add(rate.validFrom()));
    paid.forEach(one -> days.add(one.on()));
    for (int year = 1; !from.plusYears(year).isAfter(until); year++) {
      days.add(from.plusYears(year));
    }
    days.removeIf(day -> !day.isAfter(from) || day.isAfter(until));
    days.add(until);
    return days;
  }

  private boolean isAnniversary(LocalDate day) {
    long years = ChronoUnit.YEARS.between(from, day);
    return years > 0 && from.plusYears(years).equals(day);
  }

  private void accrue(LocalDate start, LocalDate end) {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end));
    BigDecimal interest =
        base.multiply(BigDecimal.valueOf(rateOn(start)))
            .multiply(days)
            .divide(YEAR, SCALE, RoundingMode.DOWN);
    accrued = accrued.add(interest);
    total = total.add(interest);
  }

  private int rateOn(LocalDate day) {
    return rates.stream()
        .filter(rate -> !rate.validFrom().isAfter(day))
        .reduce((older, newer) -> newer.validFrom().isAfter(older.validFrom()) ? newer : older)
        .map(Rate::basisPoints)
        .orElse(0);
  }

  private void pay(Paid one) {
    BigDecimal left = BigDecimal.valueOf(one.amount().cents());
    BigDecimal toInterest = left.min(accrued);
    accrued = accrued.subtract(toInterest);
    base = base.subtract(left.subtract(toInterest)).max(BigDecimal.ZERO);
  }
}
