package nl.pactportal.dashboard.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How periods, statuses and numbers read in both languages. */
class ReadingTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Locale EN = Locale.forLanguageTag("en");

  @ParameterizedTest
  @CsvSource({
    "2026KW03, 3e kwartaal 2026, 3rd quarter of 2026",
    "2026MM09, september 2026, September 2026",
    "2026JJ00, 2026, 2026",
    "2026X000, zoals de bron zegt, zoals de bron zegt"
  })
  void periods(String code, String dutch, String english) {
    Period period = new Period(code, "zoals de bron zegt");
    assertEquals(dutch, period.label(NL));
    assertEquals(english, period.label(EN));
  }

  @Test
  void aYearEarlier() {
    assertEquals("2025KW03", new Period("2026KW03", "").yearEarlier());
    assertNull(new Period("1861TM66", "").yearEarlier());
  }

  @Test
  void statuses() {
    assertTrue(new PeriodStatus("NaderVoorlopig").provisional());
    assertFalse(new PeriodStatus("Definitief").provisional());
    assertEquals("Provisional", new PeriodStatus("Voorlopig").label(EN));
    assertEquals("Iets nieuws", new PeriodStatus("Iets nieuws").label(NL));
    assertEquals("Onbekend", new PeriodStatus("").label(NL));
  }

  @Test
  void numbers() {
    Measure rate = new Measure("R", "x", "%", 1);
    assertEquals("9,5%", rate.text(new BigDecimal("9.45"), NL));
    assertEquals("9.5%", rate.text(new BigDecimal("9.45"), EN));
    Measure count = new Measure("C", "x", "jongeren", 0);
    assertEquals("12.340", count.text(new BigDecimal("12340"), NL));
    assertEquals("12,340", count.text(new BigDecimal("12340"), EN));
  }
}
