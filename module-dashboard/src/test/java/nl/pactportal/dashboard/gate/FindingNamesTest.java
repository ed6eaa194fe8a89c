package nl.pactportal.dashboard.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.source.TableNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Codes are for machines; whoever decides on a release reads names, with the code to look it up.
 */
class FindingNamesTest {
  private static final TableNames NAMES =
      new TableNames(
          Map.of("M1", "Werkloze jongeren", "RATE", "RATE"),
          Map.of("1861TM66", "1861 tot en met 1866"),
          Map.of(
              "geo", Map.of("AM25", "West-Brabant", "AM32", "Helmond-De Peel"),
              "Geslacht", Map.of("3000", "Mannen")));
  private final FindingNames words = new FindingNames(NAMES, Locale.forLanguageTag("nl"));

  private static Finding of(GateRule rule, String place) {
    return new Finding(rule, Severity.BLOCKING, place, "", "", null);
  }

  @ParameterizedTest
  @CsvSource({
    "RANGE, M1, Werkloze jongeren (M1)",
    "RANGE, RATE, RATE",
    "RANGE, M9, M9",
    "ROW_COUNT, '', ''",
    "CODE_LOST, geo, Gebied",
    "CODE_LOST, Geslacht, Geslacht",
    "TOTAL, M1 · Geslacht=3000 · AM25 · 2025KW04, "
        + "Werkloze jongeren (M1) · Geslacht: Mannen (3000) · West-Brabant (AM25) · 4e kwartaal 2025",
    "TOTAL, M9 · Leeftijd=9;Geslacht=1 · GM1, 'M9 · Leeftijd: 9, Geslacht: 1 · GM1'"
  })
  void tellsWhere(GateRule rule, String place, String told) {
    assertEquals(told, words.place(of(rule, place)));
  }

  @ParameterizedTest
  @CsvSource({
    "MEASURE_LOST, '', 'M1, M9', 'Werkloze jongeren (M1), M9'",
    "REGION_LOST, '', 'AM25, AM32 (+ 3)', 'West-Brabant (AM25), Helmond-De Peel (AM32) (+ 3)'",
    "CODE_LOST, Geslacht, '3000, 9', 'Mannen (3000), 9'",
    "CODE_LOST, geo, AM25, West-Brabant (AM25)",
    "PERIOD_LOST, '', '2021SJ00, 1861TM66', '2021/2022, 1861 tot en met 1866'",
    "MEASURE_CHANGED, M1, RATE %, aandeel %",
    "MEASURE_CHANGED, M1, 'NEW x 1 000', 'NEW x 1 000'",
    "DIMENSION_CHANGED, '', Geslacht, Geslacht"
  })
  void tellsWhat(GateRule rule, String place, String codes, String told) {
    assertEquals(told, words.codes(of(rule, place), codes));
  }
}
