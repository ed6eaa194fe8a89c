package nl.pactportal.funding.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pactportal.platform.money.Money;

/** Amounts and days as a Dutch letter writes them. */
public final class Dutch {
  private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

  private Dutch() {}

  /** Null stays null. */
  public static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  /** Null stays null. */
  public static String money(Money amount) {
    return amount == null ? null : amount.format(LOCALE);
  }

  /** "van 1 mei 2026 tot en met 31 december 2026"; null if neither end is known. */
  public static String period(LocalDate from, LocalDate until) {
    if (from == null && until == null) {
      return null;
    }
    String begin = from == null ? "" : "van " + day(from);
    String end = until == null ? "" : "tot en met " + day(until);
    return (begin + " " + end).strip();
  }
}
