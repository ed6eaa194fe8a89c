package nl.pactportal.dashboard.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a request may say, and what is refused with its name. */
class CellQueryTest {
  private static final String RELEASE = "0198d000-0000-7000-8000-000000000011";

  @Test
  void nothingSaidIsTheFirstPageOfAll() {
    CellQuery all = query(asked());
    assertEquals(List.of(), all.measures());
    assertNull(all.dimensions());
    assertNull(all.release());
    assertEquals(CellQuery.USUAL, all.size());
  }

  @Test
  void codesStandWithCommasBetween() {
    CellQuery some = query(asked("geo", "AM25, AM27,AM25"));
    assertEquals(List.of("AM25", "AM27"), some.geos());
  }

  @Test
  void aDayCountsUntilItsEndInTheNetherlands() {
    assertEquals(Instant.parse("2026-11-15T23:00:00Z"), query(asked("asOf", "2026-11-15")).asOf());
    assertEquals(
        Instant.parse("2026-11-15T11:00:00Z"),
        query(asked("asOf", "2026-11-15T12:00:00+01:00")).asOf());
  }

  @Test
  void whatMakesNoSenseIsRefusedByName() {
    String many = "A,".repeat(50) + "B";
    for (String[] wrong :
        new String[][] {
          {"measure", ""},
          {"measure", "a;b"},
          {"geo", "AM25,,AM27"},
          {"geo", "' or 1=1"},
          {"period", "x".repeat(101)},
          {"period", distinct(51)},
          {"dimensions", "a\u0000b"},
          {"dimensions", "x".repeat(501)},
          {"release", "latest"},
          {"asOf", "15-11-2026"},
          {"asOf", "2026-11-15T12:00:00"},
          {"cursor", "!"},
          {"cursor", "YWJj"},
          {"pageSize", "0"},
          {"pageSize", "1001"},
          {"pageSize", "-1"},
          {"pageSize", "99999999999"},
          {"pageSize", ""}
        }) {
      FilterException refused =
          assertThrows(
              FilterException.class, () -> query(asked(wrong[0], wrong[1])), wrong[0] + wrong[1]);
      assertEquals(wrong[0], refused.parameter());
    }
    assertEquals(List.of("A", "B"), query(asked("measure", many)).measures());
  }

  private static String distinct(int codes) {
    StringBuilder text = new StringBuilder("c0");
    for (int i = 1; i < codes; i++) {
      text.append(",c").append(i);
    }
    return text.toString();
  }

  @Test
  void aReleaseAndAMomentDoNotGoTogether() {
    CellParameters both =
        new CellParameters(null, null, null, null, null, RELEASE, "2026-11-15", null, null);
    assertEquals("asOf", assertThrows(FilterException.class, () -> CellQuery.of(both)).parameter());
  }

  @Test
  void aCursorLeadsBackToItsCell() {
    CellKey key = new CellKey("RATE", "Geslacht=T001038;Leeftijd=52052", "", "2026KW03");
    assertEquals(key, CellKey.read(key.text()));
    CellParameters asked = asked("geo", "AM25");
    String next = asked.next(UUID.fromString(RELEASE), key);
    assertEquals("?geo=AM25&release=" + RELEASE + "&cursor=" + key.text(), next);
  }

  private static CellQuery query(CellParameters asked) {
    return CellQuery.of(asked);
  }

  private static CellParameters asked() {
    return asked("", null);
  }

  private static CellParameters asked(String name, String value) {
    return new CellParameters(
        null,
        name.equals("measure") ? value : null,
        name.equals("dimensions") ? value : null,
        name.equals("geo") ? value : null,
        name.equals("period") ? value : null,
        name.equals("release") ? value : null,
        name.equals("asOf") ? value : null,
        name.equals("cursor") ? value : null,
        name.equals("pageSize") ? value : null);
  }
}
