package nl.pactportal.dashboard.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.observation.AboutMother;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.Test;

/** The direction in words: against the same period a year before. */
class KeyFiguresTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Locale EN = Locale.forLanguageTag("en");

  @Test
  void percentagesDifferByPoints() {
    KeyFigure figure =
        of(NL, SeriesMother.quarters(SeriesMother.rate(), "9.4", "8", "7", "6", "9.0"));
    assertEquals("9,0%", figure.value());
    assertEquals("1e kwartaal 2026", figure.period());
    assertEquals("0,4 procentpunt lager dan een jaar eerder", figure.direction());
    assertEquals("▼", figure.arrow());
    assertTrue(figure.provisional());
  }

  @Test
  void countsDifferByNumber() {
    KeyFigure figure =
        of(EN, SeriesMother.quarters(SeriesMother.count(), "1200", "1", "1", "1", "2430"));
    assertEquals("2,430", figure.value());
    assertEquals("jongeren", figure.unit());
    assertEquals("1,230 more than a year before (102.5%)", figure.direction());
  }

  @Test
  void whatRoundsToTheSameIsTheSame() {
    KeyFigure figure =
        of(NL, SeriesMother.quarters(SeriesMother.rate(), "9.01", "8", "7", "6", "9.04"));
    assertEquals("=", figure.arrow());
    assertEquals("gelijk aan een jaar eerder", figure.direction());
  }

  @Test
  void comparesWithNothingWhereTheYearBeforeIsMissing() {
    KeyFigure figure = of(NL, SeriesMother.quarters(SeriesMother.rate(), "-", "8", "7", "6", "9"));
    assertEquals("", figure.arrow());
    assertEquals("geen vergelijkbaar cijfer van eerder", figure.direction());
  }

  private static DatasetFigures table(List<Series> series) {
    return new DatasetFigures(AboutMother.open(), series);
  }

  private static KeyFigure of(Locale locale, Series series) {
    return figures(locale, List.of(), List.of(series)).get(0);
  }

  private static List<KeyFigure> figures(
      Locale locale, List<DatasetFigures> province, List<Series> series) {
    RegionReport report =
        new RegionReport("AM25", "West-Brabant", "", List.of(table(series)), province);
    return new KeyFigures(report, locale, LocalDate.of(2026, 11, 26)).all();
  }

  @Test
  void saysItInOneSentenceBesideTheProvince() {
    Series west = SeriesMother.quarters(SeriesMother.rate(), "9.4", "8", "7", "6", "9.0");
    Series whole = SeriesMother.quarters(SeriesMother.rate(), "9.9", "8", "7", "6", "9.4");
    KeyFigure figure = figures(NL, List.of(table(List.of(whole))), List.of(west)).get(0);
    assertEquals(
        "Jeugdwerkloosheid in West-Brabant: 9,0% in het 1e kwartaal van 2026. Dat is 0,4 procentpunt lager"
            + " dan een jaar eerder. Dat is lager dan in heel Noord-Brabant (9,4%).",
        figure.sentence());
    String english = of(EN, west).sentence();
    assertTrue(english.contains(": 9.0% in the 1st quarter of 2026. That is"), english);
  }

  @Test
  void whatARateIsMadeOfIsNoFigureOfItsOwn() {
    Measure rate =
        new Measure(
            "RATE",
            "Jeugdwerkloosheid",
            "%",
            1,
            MeasureKind.RATE,
            Seasonal.UNADJUSTED,
            "COUNT",
            null);
    List<KeyFigure> figures =
        figures(
            NL,
            List.of(),
            List.of(
                SeriesMother.quarters(rate, "9.4", "8"),
                SeriesMother.quarters(SeriesMother.count(), "940", "800")));
    assertEquals(1, figures.size());
  }

  @Test
  void whatIsTooOldIsSaidToBe() {
    // the first quarter of 2026, told on 26 November 2026
    assertFalse(
        of(NL, SeriesMother.quarters(SeriesMother.rate(), "1", "1", "1", "1", "9")).overdue());
    assertTrue(of(NL, SeriesMother.quarters(SeriesMother.rate(), "1", "1", "1")).overdue());
  }
}
