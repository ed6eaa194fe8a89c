package nl.pactportal.dashboard.observation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * From this period on a series is measured in another way: no change is computed across its start
 * and no line drawn.
 *
 * @param measure null for all measures of the table
 * @param geo null for all areas
 */
public record SeriesBreak(
    String measure,
    String geo,
    String period,
    String kind,
    String textNl,
    String textEn,
    String source) {
  private static final String ENGLISH = "en";

  public boolean concerns(String otherMeasure, String otherGeo) {
    return (measure == null || measure.equals(otherMeasure))
        && (geo == null || geo.equals(otherGeo));
  }

  public String text(Locale locale) {
    return ENGLISH.equals(locale.getLanguage()) ? textEn : textNl;
  }

  /** Whether something that starts at a period lies after the first one and not after the last. */
  public static boolean between(Period first, String at, Period last) {
    Period start = new Period(at, "");
    return before(first, start) && !before(last, start);
  }

  /** By the calendar; codes that say nothing of it, by their text. */
  private static boolean before(Period one, Period other) {
    Optional<LocalDate> first = one.startsOn();
    Optional<LocalDate> second = other.startsOn();
    return first.isPresent() && second.isPresent()
        ? first.get().isBefore(second.get())
        : one.code().compareTo(other.code()) < 0;
  }
}
