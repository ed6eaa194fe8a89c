package nl.pactportal.dashboard.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.error.NotFoundException;
import org.junit.jupiter.api.Test;

/** What an address asks for, in our words and in those of ArbeidsmarktInZicht. */
class EmbedAskedTest {
  private static EmbedAsked of(String... namesAndValues) {
    Map<String, String[]> parameters = new HashMap<>();
    parameters.put("chart", new String[] {"DEMO-JW/RATE"});
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1].split("\\|", -1));
    }
    return EmbedAsked.of(parameters);
  }

  private static List<String> areas(EmbedAsked asked) {
    return asked.figures().cut().areas();
  }

  @Test
  void chartIsATableAndAMeasure() {
    EmbedAsked asked = of();
    assertEquals("DEMO-JW", asked.figures().dataset());
    assertEquals(List.of("RATE"), asked.figures().cut().measures());
    assertEquals(Theme.LIGHT, asked.theme());
    assertFalse(asked.fixed());
  }

  @Test
  void aRegionIsFixedWhateverElseIsAsked() {
    for (EmbedAsked asked :
        List.of(
            of("region", "AM27"),
            of("region", "AM27", "area", "AM25"),
            of("region", "AM27|AM25", "geo", "AM25"),
            of("region", "AM27", "geo", "AM25", "dataset", "OTHER", "measure", "COUNT"))) {
      assertEquals(List.of("AM27"), areas(asked));
      assertEquals(List.of("RATE"), asked.figures().cut().measures());
      assertEquals("DEMO-JW", asked.figures().dataset());
      assertTrue(asked.fixed());
    }
  }

  @Test
  void hiddenFiltersAreNoFilters() {
    assertEquals(List.of(), areas(of("hide", "filters", "area", "AM25")));
    assertEquals(List.of(), areas(of("style", "HideFilters", "area", "AM25")));
    assertEquals(List.of("AM25"), areas(of("area", "AM25")));
  }

  @Test
  void aZeroByteIsInNoCode() {
    for (String name : List.of("dimensions", "release", "from", "region", "area")) {
      assertThrows(NotFoundException.class, () -> of(name, "a\0b"), name);
    }
  }

  @Test
  void aKindIsLinesUnlessSaid() {
    assertEquals(ChartKind.LINES, of().kind());
    assertEquals(ChartKind.MAP, of("kind", "map").kind());
    assertThrows(NotFoundException.class, () -> of("kind", "pie"));
  }

  @Test
  void onlyWhereNothingIsFixedTheReaderChoosesThePeriod() {
    assertEquals("2025KW01", of("period", "2025KW01").figures().cut().to());
    assertEquals(
        "2026KW03",
        of("to", "2026KW03", "hide", "filters", "period", "2025KW01").figures().cut().to());
    assertNull(of("region", "AM27", "period", "2025KW01").figures().cut().to());
  }

  @Test
  void aMapLeavesRoomForItsHeight() {
    assertEquals(760, FrameCode.of("a", "t", "map").height());
    assertEquals(560, FrameCode.of("a", "t", "bars").height());
  }

  @Test
  void theWordsOfArbeidsmarktInZichtAreUnderstood() {
    EmbedAsked asked =
        of(
            "style", "HideFilters",
            "title", "False",
            "showDataSource", "False",
            "region", "PV30",
            "community", "GM0855");
    assertTrue(asked.fixed());
    assertFalse(asked.titled());
    assertFalse(asked.sourced());
    assertEquals(List.of("GM0855"), areas(asked));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThrows(NotFoundException.class, () -> of("theme", "pink"));
    assertThrows(NotFoundException.class, () -> of("lang", "xx"));
    assertThrows(NotFoundException.class, () -> of("chart", "DEMO-JW"));
    assertThrows(NotFoundException.class, () -> of("release", "1"));
    assertThrows(NotFoundException.class, () -> EmbedAsked.of(Map.of()));
  }

  @Test
  void textNeverBecomesMarkup() {
    String code = FrameCode.of("https://x/?a=1&b=\"><script>", "<b>'", "line").html();
    assertFalse(code.contains("<script") || code.contains("<b>"), code);
    assertEquals(300, FrameCode.of("a", "t", "line").within(300, null).width());
    assertEquals(200, FrameCode.of("a", "t", "line").within(5, 5).height());
  }
}
