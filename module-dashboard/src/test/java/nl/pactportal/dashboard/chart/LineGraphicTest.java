package nl.pactportal.dashboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.AboutMother;
import nl.pactportal.dashboard.observation.RuleMother;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.SeriesBreak;
import org.junit.jupiter.api.Test;

/** What stands around a chart: it is made of the figures, so it cannot be forgotten. */
class LineGraphicTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void theTableSaysStatusMarginAndReasonAtEachFigureNewestFirst() {
    Graphic graphic = graphic(List.of(), "2025KW01 9.45 8 11", "2025KW02 SECRET", "2025KW03 9/p");
    assertEquals(
        List.of("3e kwartaal 2025", "2e kwartaal 2025", "1e kwartaal 2025"),
        graphic.sheet().rows().stream().map(Graphic.Row::head).toList());
    assertEquals(new Graphic.Entry("9,0%", "voorlopig", false, true), entry(graphic, 0));
    assertEquals(new Graphic.Entry("× geheim", "", true, false), entry(graphic, 1));
    assertEquals(
        new Graphic.Entry("9,5%", "marge 8,0% tot 11,0%", false, false), entry(graphic, 2));
  }

  @Test
  void onlySignsThatOccurAreExplained() {
    assertEquals(List.of(), graphic(List.of(), "2025KW01 9", "2025KW02 8").keys());
    List<String> keys = graphic(List.of(), "2025KW01 9 8 10", "2025KW02 8/p").keys();
    assertTrue(keys.get(0).contains("voorlopig") && keys.get(1).contains("marge"), keys.toString());
  }

  @Test
  void aBreakIsExplainedInItsOwnWordsWhereItLiesWithinTheChart() {
    List<SeriesBreak> breaks =
        List.of(new SeriesBreak(null, null, "2025KW02", "METHOD", "Anders geteld.", "x", ""));
    assertTrue(graphic(breaks, "2025KW01 9", "2025KW02 8").keys().contains("Anders geteld."));
    assertEquals(List.of(), graphic(breaks, "2025KW02 8", "2025KW03 9").keys());
  }

  @Test
  void theReferencePeriodIsTheLastOneWithAFigure() {
    Graphic graphic = graphic(List.of(), "2025KW01 9", "2025KW02 8", "2025KW03 NOT_YET");
    assertEquals("2e kwartaal 2025", graphic.caption().referencePeriod());
  }

  private static Graphic graphic(List<SeriesBreak> breaks, String... values) {
    Named west =
        new Named("West", "AM25", RuleMother.series(RuleMother.rate(Seasonal.UNADJUSTED), values));
    return new LineGraphic(AboutMother.open(), List.of(west), breaks, NL).lines("id", "Titel", "");
  }

  private static Graphic.Entry entry(Graphic graphic, int row) {
    return graphic.sheet().rows().get(row).entries().get(0);
  }
}
