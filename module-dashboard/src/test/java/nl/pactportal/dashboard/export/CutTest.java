package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.PeriodStatus;
import org.junit.jupiter.api.Test;

/** Of a table with quarters and years, a line goes through one of the two. */
class CutTest {
  private static Contents contents() {
    Map<String, PeriodLine> periods = new LinkedHashMap<>();
    Stream.of("2024KW03", "2024KW04", "2024JJ00", "2025KW01", "2025KW02", "2025JJ00")
        .forEach(
            code ->
                periods.put(code, new PeriodLine(new Period(code, code), new PeriodStatus(""))));
    Contents any = ReleaseMother.contents();
    return new Contents(
        any.edition(), any.measures(), any.dimensions(), any.areas(), periods, any.breaks());
  }

  private static List<String> line(String from, String to) {
    return new Cut(List.of(), null, List.of(), from, to).line(contents());
  }

  @Test
  void itIsAsLongAsWhatWasAskedFor() {
    assertEquals(List.of("2024KW04", "2025KW01", "2025KW02"), line("2024KW04", "2025KW02"));
    assertEquals(List.of("2024JJ00", "2025JJ00"), line("2024JJ00", "2025JJ00"));
    assertEquals(List.of("2024JJ00", "2025JJ00"), line("2024JJ00", null));
  }

  @Test
  void orAsMostAre() {
    assertEquals(List.of("2024KW03", "2024KW04", "2025KW01", "2025KW02"), line(null, null));
  }

  @Test
  void aFileOfFiguresHasAllOfThem() {
    assertEquals(6, Cut.ALL.periods(contents()).size());
  }
}
