package nl.pactportal.dashboard.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.time.ClockProducer;

/**
 * How old the release in force is, against what is known of the next one. It belongs to every
 * figure.
 *
 * @param nextOn the day the source named; null if none
 * @param nextSaid what the source said instead of a day; empty if nothing
 * @param since when that what is wrong began; null if nothing is
 * @param why the failure, as the list of imports words it; null if there is none
 */
public record Freshness(State state, LocalDate nextOn, String nextSaid, Instant since, String why) {

  /** Months from the start of a period until the one after it is overdue. */
  private static final Map<Frequency, Integer> MONTHS =
      Map.of(
          Frequency.WEEK, 2,
          Frequency.MONTH, 5,
          Frequency.QUARTER, 12,
          Frequency.HALF_YEAR, 21,
          Frequency.YEAR, 36,
          Frequency.SCHOOL_YEAR, 36);

  /** From bad to good; the first that holds is told. */
  public enum State {
    /** A newer release waits for somebody to look at it. */
    WITHHELD,
    /** The source does not give what it gave before. */
    FAILING,
    /** The day the source named is past. */
    OVERDUE,
    EXPECTED,
    /** Nobody said when there will be something new. */
    UNKNOWN
  }

  /** Facts of one table. */
  record Facts(
      LocalDate nextOn,
      String nextSaid,
      Instant publishedAt,
      Instant withheldSince,
      Instant failingSince,
      String why) {}

  static Freshness of(Facts facts, Instant now) {
    Instant since = null;
    State state;
    if (facts.withheldSince() != null) {
      state = State.WITHHELD;
      since = facts.withheldSince();
    } else if (facts.failingSince() != null) {
      state = State.FAILING;
      since = facts.failingSince();
    } else {
      state = expected(facts, day(now));
    }
    return new Freshness(state, facts.nextOn(), facts.nextSaid(), since, facts.why());
  }

  private static State expected(Facts facts, LocalDate today) {
    LocalDate due = facts.nextOn();
    if (due == null) {
      return facts.nextSaid().isEmpty() ? State.UNKNOWN : State.EXPECTED;
    }
    boolean came = facts.publishedAt() != null && !day(facts.publishedAt()).isBefore(due);
    if (came) {
      return State.UNKNOWN;
    }
    return due.isBefore(today) ? State.OVERDUE : State.EXPECTED;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ClockProducer.ZONE).toLocalDate();
  }

  /**
   * Whether figures are older than one would expect, whatever the source said: a next period should
   * have come out by now. Of periods whose end is not known nothing is said.
   */
  public static boolean overdue(Period latest, LocalDate today) {
    Integer months = MONTHS.get(latest.frequency());
    return months != null
        && latest.startsOn().filter(start -> start.plusMonths(months).isBefore(today)).isPresent();
  }

  /** Whether a reader has to be warned. */
  public boolean isStale() {
    return state == State.WITHHELD || state == State.FAILING || state == State.OVERDUE;
  }

  /** How it looks: kind of the status tag. */
  public String kind() {
    return isStale() ? "warning" : "neutral";
  }

  /** The whole of it in a sentence. */
  public String text(Locale locale) {
    return DashboardTexts.say(locale, "freshness." + state + ".text", moment(locale));
  }

  /** In a word or two, for a tag. */
  public String label(Locale locale) {
    return DashboardTexts.say(locale, "freshness." + state);
  }

  /** When something new is expected, as it was said; empty if nobody said. */
  public String next(Locale locale) {
    return nextOn == null ? nextSaid : nextOn.format(day(locale));
  }

  private String moment(Locale locale) {
    return since == null
        ? next(locale)
        : ZonedDateTime.ofInstant(since, ClockProducer.ZONE).format(day(locale));
  }

  private static DateTimeFormatter day(Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
  }
}
