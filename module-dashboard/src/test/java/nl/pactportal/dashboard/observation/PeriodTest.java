package nl.pactportal.dashboard.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @ParameterizedTest
  @CsvSource({
    "2026JJ00, YEAR, 2026-01-01, 2025JJ00, 2026",
    "2025SJ00, SCHOOL_YEAR, 2025-08-01, 2024SJ00, 2025/2026",
    "2026HJ01, HALF_YEAR, 2026-01-01, 2025HJ02, 1e halfjaar 2026",
    "2026HJ02, HALF_YEAR, 2026-07-01, 2026HJ01, 2e halfjaar 2026",
    "2026KW03, QUARTER, 2026-07-01, 2026KW02, 3e kwartaal 2026",
    "2026KW01, QUARTER, 2026-01-01, 2025KW04, 1e kwartaal 2026",
    "2026MM09, MONTH, 2026-09-01, 2026MM08, september 2026",
    "2026MM01, MONTH, 2026-01-01, 2025MM12, januari 2026",
    "2026W101, WEEK, 2025-12-29, 2025W152, 'Week 1, 2026'",
    "2021W101, WEEK, 2021-01-04, 2020W153, 'Week 1, 2021'",
    "20260131, DAY, 2026-01-31, , 20260131",
    "20260231, OTHER, , , 20260231",
    "2026MM13, MONTH, , 2026MM12, december 2026",
    "1861TM66, OTHER, , , 1861TM66"
  })
  void readsACode(String code, Frequency frequency, String start, String previous, String label) {
    Period period = new Period(code, "");
    assertEquals(frequency, period.frequency());
    assertEquals(start, period.startsOn().map(Object::toString).orElse(null));
    assertEquals(previous, period.previous());
    assertEquals(label, period.label(NL));
  }

  @ParameterizedTest
  @CsvSource({
    "2026KW03, nl, in het 3e kwartaal van 2026",
    "2026KW03, en, in the 3rd quarter of 2026",
    "2026HJ01, nl, in het 1e halfjaar van 2026",
    "2026HJ01, en, in the 1st half of 2026",
    "2026MM09, nl, in september 2026",
    "2026MM09, en, in September 2026",
    "2025SJ00, nl, in schooljaar 2025/2026",
    "2026W103, nl, in week 3 van 2026",
    "2026JJ00, en, in 2026",
    "20260131, nl, op 31 januari 2026",
    "1861TM66, nl, in 31 januari 2026"
  })
  void standsInASentence(String code, String language, String text) {
    Period period = new Period(code, "31 januari 2026");
    assertEquals(text, period.within(Locale.forLanguageTag(language)));
  }

  @ParameterizedTest
  @CsvSource({"p, PROVISIONAL", "bu, BREAK LITTLE_RELIABLE", "'', ''", "?, ''"})
  void readsFlags(String letters, String names) {
    assertEquals(
        names,
        String.join(" ", Flag.of(letters).stream().map(Flag::name).toList()),
        () -> letters + " read");
    assertEquals(letters.replace("?", ""), Flag.letters(Flag.of(letters)));
  }
}
