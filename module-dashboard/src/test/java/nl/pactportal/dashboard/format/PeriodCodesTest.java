package nl.pactportal.dashboard.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One code for one period, whoever wrote it. */
class PeriodCodesTest {
  @ParameterizedTest
  @CsvSource({
    "2026JJ00, 2026JJ00",
    "2026, 2026JJ00",
    "2026-A1, 2026JJ00",
    "2025SJ00, 2025SJ00",
    "2025/2026, 2025SJ00",
    "2025/'26, 2025SJ00",
    "2025-26, 2025SJ00",
    "1999/2000, 1999SJ00",
    "schooljaar 2025/2026, 2025SJ00",
    "2025-08-01/P1Y, 2025SJ00",
    "2025-08-01T00:00:00/P1Y, 2025SJ00",
    "2026-S1, 2026HJ01",
    "2026-H2, 2026HJ02",
    "2026KW03, 2026KW03",
    "2026-Q3, 2026KW03",
    "2026Q3, 2026KW03",
    "1997Q1, 1997KW01",
    "3e kwartaal 2026, 2026KW03",
    "2026 3e kwartaal, 2026KW03",
    "2026MM09, 2026MM09",
    "2026-09, 2026MM09",
    "2026M09, 2026MM09",
    "2026-M09, 2026MM09",
    "2026 Juni, 2026MM06",
    "juni 2026, 2026MM06",
    "mrt. 2026, 2026MM03",
    "2026-W05, 2026W105",
    "2026W105, 2026W105",
    "2026-01-31, 20260131",
    "20260131, 20260131",
    "31-01-2026, 20260131",
    "1/2/2026, 20260201",
    "' 2026 ', 2026JJ00"
  })
  void isOneCode(String written, String code) {
    assertEquals(code, PeriodCodes.canonical(written));
    assertTrue(PeriodCodes.isKnown(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1861TM66",
        "2026X000",
        "2024-2030",
        "2025-09-01/P1Y",
        "2026-13",
        "2026KW05",
        "AM25",
        "12",
        "999",
        "2026 Foo",
        "",
        "12345",
        "2026-00",
        "2026-Q5",
        "1234567",
        "TOTAL"
      })
  void keepsWhatItDoesNotKnow(String written) {
    assertEquals(written, PeriodCodes.canonical(written));
    assertFalse(PeriodCodes.isKnown(written));
  }
}
