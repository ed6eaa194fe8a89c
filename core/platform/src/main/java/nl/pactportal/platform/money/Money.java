package nl.pactportal.platform.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of euro in whole cents. Sums are exact or fail; there are no fractions of a cent.
 *
 * @param cents may be negative (a balance)
 */
public record Money(long cents) implements Comparable<Money>, Serializable {
  public static final Money ZERO = new Money(0);

  public static Money euro(long euro) {
    return new Money(Math.multiplyExact(euro, 100L));
  }

  /**
   * @throws ArithmeticException if the amount has more than two decimals or is out of range
   */
  public static Money of(BigDecimal euro) {
    return new Money(euro.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2).longValueExact());
  }

  /**
   * @throws ArithmeticException on overflow
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  /**
   * @throws ArithmeticException on overflow
   */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public boolean isPositive() {
    return cents > 0;
  }

  public BigDecimal toEuro() {
    return BigDecimal.valueOf(cents, 2);
  }

  /** As read in that language: € 200.000,00 or €200,000.00. */
  public String format(Locale locale) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(regional(locale)));
    format.setCurrency(Currency.getInstance("EUR"));
    return format.format(toEuro());
  }

  private static String regional(Locale locale) {
    return "en".equals(locale.getLanguage()) ? "en-IE" : "nl-NL";
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
