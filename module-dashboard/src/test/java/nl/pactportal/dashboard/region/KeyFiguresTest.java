package nl.pactportal.dashboard.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.observation.DatasetFigures;
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
    assertEquals("1,230 more than a year before", figure.direction());
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
    assertEquals("geen vergelijkbaar cijfer van een jaar eerder", figure.direction());
  }

  private static KeyFigure of(Locale locale, Series series) {
    return new KeyFigures(locale).of(new DatasetFigures(null, List.of(series))).get(0);
  }
}
