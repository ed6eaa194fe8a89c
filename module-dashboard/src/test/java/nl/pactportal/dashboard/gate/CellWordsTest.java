package nl.pactportal.dashboard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.source.TableNames;
import org.junit.jupiter.api.Test;

/** Who decides reads names, not codes; a code without a name is better than nothing. */
class CellWordsTest {
  private static final TableNames NAMES =
      new TableNames(
          Map.of("M002", "Werklozen"),
          Map.of(),
          Map.of("Geslacht", Map.of("3000", "Mannen"), "geo", Map.of("AM25", "West-Brabant")));

  private static String place(String geo, String dimensions, String period, String against) {
    CellWords words = new CellWords(NAMES, Locale.forLanguageTag("nl"));
    return words.place(new FoundCell("M002", dimensions, geo, period, against));
  }

  @Test
  void namesMeasureBreakdownAreaAndPeriod() {
    assertEquals(
        "Werklozen, Mannen, West-Brabant, 1e kwartaal 2026",
        place("AM25", "Geslacht=3000", "2026KW01", "2026KW01"));
  }

  @Test
  void namesThePeriodANewOneIsComparedWith() {
    assertEquals(
        "Werklozen, West-Brabant, 1e kwartaal 2026 naast 1e kwartaal 2025",
        place("AM25", "", "2026KW01", "2025KW01"));
  }

  @Test
  void saysNothingOfWhatAllTogetherHaveAndKeepsUnknownCodes() {
    assertEquals("Werklozen, 2025", place(null, null, "2025JJ00", "2025JJ00"));
    assertEquals("Werklozen, 9, GM1, 2025", place("GM1", "Leeftijd=9", "2025JJ00", null));
  }
}
