package nl.pactportal.dashboard.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.Subject;
import nl.pactportal.dashboard.observation.AboutMother;
import org.junit.jupiter.api.Test;

/** Which notes belong to a chart, and where in it. */
class ChartNotesTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final UUID TABLE = AboutMother.DATASET;
  private static final UUID OTHER = UUID.fromString("0198dd50-0000-7000-8000-0000000000c2");
  private static final Subject LINES =
      new Subject(
          List.of(
              new Subject.Shown("West", "RATE", "AM25"), new Subject.Shown("Oost", "RATE", "AM27")),
          List.of("2025JJ00", "2026JJ00"),
          false);
  private static final Subject AREAS = new Subject(LINES.shown(), List.of("2026JJ00"), true);

  private static Graphic graphic(Subject subject) {
    Graphic.Caption caption = new Graphic.Caption(AboutMother.open(), "2026", "", false, "");
    Graphic.Sheet sheet = new Graphic.Sheet("", List.of(), List.of());
    return new Graphic("c", "title", "{}", "line", List.of(), caption, sheet, subject, List.of());
  }

  private static AnnotationRow note(UUID table, String measure, String geo, String period) {
    return new AnnotationRow(
        OTHER,
        1,
        "PUB",
        table,
        "t",
        OTHER,
        measure,
        geo,
        period,
        measure,
        geo,
        period,
        "Kijk",
        "PNB",
        "Provincie",
        null,
        Instant.EPOCH,
        null);
  }

  private static List<String> about(Subject subject, AnnotationRow... all) {
    return ChartNotes.of(graphic(subject), List.of(all)).rows().stream()
        .map(AnnotationRow::about)
        .toList();
  }

  @Test
  void onlyNotesOnWhatIsShownInTheOrderOfTheAxis() {
    assertEquals(
        List.of("RATE, 2025JJ00", "RATE, AM27, 2026JJ00", "RATE"),
        about(
            LINES,
            note(TABLE, "RATE", "", ""),
            note(TABLE, "RATE", "AM27", "2026JJ00"),
            note(TABLE, "RATE", "AM26", "2026JJ00"),
            note(TABLE, "RATE", "AM27", "2024JJ00"),
            note(TABLE, "COUNT", "", ""),
            note(OTHER, "RATE", "", ""),
            note(TABLE, "RATE", "", "2025JJ00")));
    assertEquals(
        List.of("RATE, AM25, 2026JJ00", "RATE, AM27"),
        about(
            AREAS,
            note(TABLE, "RATE", "AM27", ""),
            note(TABLE, "RATE", "AM25", "2025JJ00"),
            note(TABLE, "RATE", "AM25", "2026JJ00")));
  }

  @Test
  void aMarkerHasTheNumberOfTheListAndItsPlace() {
    String lines =
        markers(
            LINES,
            note(TABLE, "RATE", "", ""),
            note(TABLE, "RATE", "AM27", "2026JJ00"),
            note(TABLE, "RATE", "", "2025JJ00"));
    assertEquals(
        "[{\"number\":\"1\",\"at\":0,\"line\":\"West\",\"all\":true,\"said\":\"Opmerking 1\"},"
            + "{\"number\":\"2\",\"at\":1,\"line\":\"Oost\",\"all\":false,\"said\":\"Opmerking 2\"}]",
        lines);
    assertEquals(
        "[{\"number\":\"1\",\"at\":1,\"line\":\"Oost\",\"all\":false,\"said\":\"Opmerking 1\"}]",
        markers(AREAS, note(TABLE, "RATE", "AM27", ""), note(TABLE, "RATE", "", "2026JJ00")));
    assertEquals("[]", markers(LINES));
  }

  private static String markers(Subject subject, AnnotationRow... all) {
    return ChartNotes.of(graphic(subject), Stream.of(all).toList()).markers(NL);
  }
}
