package nl.pactportal.dashboard.observation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.DashboardTexts;

/**
 * A period, in the codes of CBS whatever the source: {@code 2026JJ00} year, {@code 2026KW03}
 * quarter, {@code 2026MM09} month, {@code 2026W105} week, {@code 20260131} day; ours are {@code
 * 2025SJ00} school year 2025/2026 and {@code 2026HJ01} half-year. Codes of other kinds keep the
 * title of the source.
 */
public record Period(String code, String title) {
  private static final Pattern CODE = Pattern.compile("(\\d{4})(JJ|SJ|HJ|KW|MM|W1)(\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\d{8}");
  private static final int MONTHS = 12;
  private static final int SCHOOL_STARTS = 8;
  private static final int ALWAYS_IN_WEEK_1 = 4;

  public static Period of(Frequency frequency, int year, int number) {
    return new Period(code(frequency, year, number), "");
  }

  private static String code(Frequency frequency, int year, int number) {
    return String.format(Locale.ROOT, "%04d%s%02d", year, frequency.mark(), number);
  }

  public Frequency frequency() {
    Matcher parts = CODE.matcher(code);
    if (parts.matches()) {
      return Frequency.ofMark(parts.group(2));
    }
    return day().isPresent() ? Frequency.DAY : Frequency.OTHER;
  }

  /** Its first day, or nothing where a code does not say or says what no calendar has. */
  public Optional<LocalDate> startsOn() {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return day();
    }
    try {
      return Optional.of(first(year(parts), number(parts), Frequency.ofMark(parts.group(2))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate first(int year, int number, Frequency frequency) {
    return switch (frequency) {
      case SCHOOL_YEAR -> LocalDate.of(year, SCHOOL_STARTS, 1);
      case HALF_YEAR, QUARTER, MONTH ->
          LocalDate.of(year, 1 + (number - 1) * MONTHS / frequency.perYear(), 1);
      case WEEK ->
          LocalDate.of(year, 1, ALWAYS_IN_WEEK_1)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
              .with(DayOfWeek.MONDAY);
      default -> LocalDate.of(year, 1, 1);
    };
  }

  private Optional<LocalDate> day() {
    try {
      return DAY.matcher(code).matches()
          ? Optional.of(LocalDate.parse(code, DateTimeFormatter.BASIC_ISO_DATE))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** As one writes it: "3e kwartaal 2026", "September 2026". */
  public String label(Locale locale) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return title.isBlank() ? code : title;
    }
    int number = number(parts);
    String year = parts.group(1);
    return switch (Frequency.ofMark(parts.group(2))) {
      case QUARTER -> DashboardTexts.say(locale, "period.quarter." + clamp(number, 4), year);
      case HALF_YEAR -> DashboardTexts.say(locale, "period.half." + clamp(number, 2), year);
      case WEEK -> DashboardTexts.say(locale, "period.week", String.valueOf(number), year);
      case SCHOOL_YEAR -> year + "/" + (year(parts) + 1);
      case MONTH ->
          Month.of(clamp(number, MONTHS)).getDisplayName(TextStyle.FULL, locale) + " " + year;
      default -> year;
    };
  }

  /** In a sentence: "in het 3e kwartaal van 2026", "in september 2026". */
  public String within(Locale locale) {
    Matcher parts = CODE.matcher(code);
    Object number = parts.matches() ? String.valueOf(number(parts)) : "";
    Object year = parts.matches() ? parts.group(1) : "";
    return DashboardTexts.say(locale, "period.in." + frequency(), label(locale), number, year);
  }

  /** The code of the same period a year before, or null where a code says nothing of years. */
  public String yearEarlier() {
    Matcher parts = CODE.matcher(code);
    return parts.matches() ? (year(parts) - 1) + parts.group(2) + parts.group(3) : null;
  }

  /** The code of the period just before, or null where that cannot be told from the code. */
  public String previous() {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return null;
    }
    Frequency frequency = Frequency.ofMark(parts.group(2));
    if (frequency == Frequency.WEEK) {
      return startsOn().map(Period::weekBefore).orElse(null);
    }
    int number = number(parts);
    if (frequency.perYear() == 1) {
      return code(frequency, year(parts) - 1, number);
    }
    return number > 1
        ? code(frequency, year(parts), number - 1)
        : code(frequency, year(parts) - 1, frequency.perYear());
  }

  private static String weekBefore(LocalDate monday) {
    LocalDate before = monday.minusWeeks(1);
    return code(
        Frequency.WEEK,
        before.get(IsoFields.WEEK_BASED_YEAR),
        before.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static int year(Matcher parts) {
    return Integer.parseInt(parts.group(1));
  }

  private static int number(Matcher parts) {
    return Integer.parseInt(parts.group(3));
  }

  private static int clamp(int number, int most) {
    return Math.max(1, Math.min(most, number));
  }
}
