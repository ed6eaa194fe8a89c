package nl.pactportal.dashboard.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.PeriodStatus;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** A release with every kind of cell there is, and with words nobody should trust. */
final class ReleaseMother {
  static final UUID RELEASE = UUID.fromString("0198dd50-0000-7000-8000-0000000000ff");
  static final Locale NL = Locale.forLanguageTag("nl");

  private ReleaseMother() {}

  static Contents contents() {
    Edition edition =
        new Edition(
            new ReleaseRef("PUB", RELEASE),
            UUID.fromString("0198dd50-0000-7000-8000-0000000000fe"),
            "86223NED",
            "Jongeren; \"regio\"",
            "CBS",
            "https://example.org/86223NED",
            "=HYPERLINK(\"http://x\") </script><script>alert(1)</script>",
            "Per jaar",
            "CC BY 4.0",
            true,
            "202611020200",
            Instant.parse("2026-11-02T01:00:00Z"),
            Instant.parse("2026-11-03T01:00:00Z"),
            null);
    Map<String, Measure> measures = new LinkedHashMap<>();
    measures.put("M1", new Measure("M1", "Werkloosheid", "%", 1));
    measures.put("M2", new Measure("M2", "+Jongeren", "x 1.000", 0));
    Map<String, PeriodLine> periods = new LinkedHashMap<>();
    period(periods, "2024JJ00", "Definitief");
    period(periods, "2025JJ00", "Voorlopig");
    return new Contents(
        edition,
        measures,
        List.of(
            new Contents.Dimension(
                "Geslacht", ordered("T001038", "Totaal", "3000", "Mannen; jongens"))),
        ordered("AM25", "West-Brabant", "AM26", "Midden-Brabant"),
        periods,
        List.of());
  }

  private static void period(Map<String, PeriodLine> periods, String code, String status) {
    periods.put(code, new PeriodLine(new Period(code, ""), new PeriodStatus(status)));
  }

  private static Map<String, String> ordered(String... codesAndTitles) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (int i = 0; i < codesAndTitles.length; i += 2) {
      titles.put(codesAndTitles[i], codesAndTitles[i + 1]);
    }
    return titles;
  }

  static List<Cell> cells() {
    return List.of(
        cell("M1", "AM25", "2024JJ00", "9.4", null, Set.of(), ""),
        cell(
            "M1",
            "AM25",
            "2025JJ00",
            "-0.5",
            null,
            Set.of(Flag.PROVISIONAL, Flag.BREAK),
            "-0.5 bp"),
        cell("M1", "AM26", "2024JJ00", null, Missing.SECRET, Set.of(), "."),
        cell("M1", "AM26", "2025JJ00", null, Missing.UNRELIABLE, Set.of(), "="),
        cell("M2", "AM25", "2024JJ00", "0", null, Set.of(Flag.LESS_THAN_HALF), "0n"),
        cell("M2", "AM25", "2025JJ00", null, Missing.NOT_YET, Set.of(), ""),
        cell("M2", "AM26", "2024JJ00", null, Missing.NOT_APPLICABLE, Set.of(), ""),
        new Cell(
            "M2",
            "Geslacht=3000",
            "AM26",
            "2025JJ00",
            new BigDecimal("12345678901234567890.12"),
            null,
            Set.of(Flag.ESTIMATED),
            new BigDecimal("12.1"),
            new BigDecimal("13"),
            ""));
  }

  private static Cell cell(
      String measure,
      String geo,
      String period,
      String value,
      Missing missing,
      Set<Flag> flags,
      String symbol) {
    return new Cell(
        measure,
        "Geslacht=T001038",
        geo,
        period,
        value == null ? null : new BigDecimal(value),
        missing,
        flags,
        null,
        null,
        symbol);
  }

  static Notes notes() {
    return new Notes(
        contents().edition(),
        "https://portal.example/dashboard/public/data.csv?release=" + RELEASE,
        NL);
  }
}
