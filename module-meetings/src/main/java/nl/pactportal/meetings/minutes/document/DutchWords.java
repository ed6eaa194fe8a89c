package nl.pactportal.meetings.minutes.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Minutes are Dutch, whatever language the reader chose for the screens. */
public final class DutchWords {
  public static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", DUTCH);

  private static final Map<String, String> FORMS =
      Map.of("DIGITAL", "digitaal", "HYBRID", "hybride", "ON_SITE", "op locatie");
  private static final Map<String, String> DECISIONS =
      Map.of(
          "AGREED", "akkoord",
          "CONSENSUS", "in samenspraak",
          "WAIT", "wachten",
          "ON_HOLD", "on hold",
          "NO_DECISION", "geen besluit",
          "NOT_IN_FORCE", "niet van kracht",
          "NOTED", "ter kennis genomen",
          "ADOPTED", "aangenomen",
          "REJECTED", "verworpen");
  private static final Map<String, String> ACTIONS =
      Map.of(
          "ACTION", "Actie",
          "REQUEST", "Verzoek",
          "ADVICE", "Advies",
          "SUGGESTION", "Suggestie",
          "PROMISE", "Toezegging",
          "QUESTION", "Vraag",
          "CONCERN", "Zorgpunt");
  private static final Map<String, String> STATUSES =
      Map.of(
          "CONCEPT", "concept",
          "OFFERED", "ter goedkeuring aangeboden",
          "APPROVED", "goedgekeurd",
          "REPLACED", "vervangen door een nieuwe versie");

  private DutchWords() {}

  /** "maandag 6 juli 2020" */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** "14.00" */
  public static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /** "14.00-15.45 uur", "14.00 uur", or nothing. */
  static String span(LocalTime from, LocalTime until) {
    if (from == null) {
      return "";
    }
    return clock(from) + (until == null ? "" : "-" + clock(until)) + " uur";
  }

  static String form(String form) {
    return form == null ? null : FORMS.get(form);
  }

  public static String decision(String kind) {
    return DECISIONS.getOrDefault(kind, kind);
  }

  public static String action(String kind) {
    return ACTIONS.getOrDefault(kind, kind);
  }

  public static String status(MinutesStatus status) {
    return STATUSES.get(status.name());
  }

  static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(DUTCH) + text.substring(1);
  }

  static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
  }
}
