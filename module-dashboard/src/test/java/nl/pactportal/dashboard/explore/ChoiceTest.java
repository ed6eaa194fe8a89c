package nl.pactportal.dashboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.Catalogue.Category;
import nl.pactportal.dashboard.observation.Catalogue.Words;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.PeriodStatus;
import org.junit.jupiter.api.Test;

/**
 * How a choice is filled in where the address leaves something open or asks for what is not there.
 */
class ChoiceTest {
  @Test
  void yearsAndQuartersNeverStandInOneLine() {
    Range range =
        Range.of(periods("2024JJ00", "2024KW03", "2024KW04", "2025JJ00", "2025KW01"), "", "", "");
    assertEquals(Frequency.QUARTER, range.frequency());
    assertEquals(List.of("2024KW03", "2024KW04", "2025KW01"), codes(range.shown()));
    Range years = Range.of(periods("2024JJ00", "2024KW03", "2024KW04", "2025JJ00"), "YEAR", "", "");
    assertEquals(List.of("2024JJ00", "2025JJ00"), codes(years.shown()));
  }

  @Test
  void aRangeIsFromTheOneToTheOtherWhicheverComesFirst() {
    List<PeriodLine> all = periods("2024KW01", "2024KW02", "2024KW03", "2024KW04");
    assertEquals(
        List.of("2024KW02", "2024KW03"), codes(Range.of(all, "", "2024KW02", "2024KW03").shown()));
    assertEquals(
        List.of("2024KW02", "2024KW03"), codes(Range.of(all, "", "2024KW03", "2024KW02").shown()));
    assertEquals(4, Range.of(all, "", "1999KW01", "nonsense").shown().size());
    assertEquals(0, Range.of(List.of(), "", "", "").shown().size());
  }

  @Test
  void whereFiguresHaveNoBreakdownNothingChosenIsAllTogether() {
    Breakdown plain = new Breakdown(words(), true, List.of("Geslacht=9", "Nonsens=1"), "");
    assertEquals("", plain.dimensionsChosen());
    Breakdown women = new Breakdown(words(), true, List.of("Geslacht=4000"), "");
    assertEquals("Geslacht=4000", women.dimensionsChosen());
    assertEquals("Vrouwen", women.title());
  }

  @Test
  void elseEachDimensionHasItsFirstCategory() {
    Breakdown full = new Breakdown(words(), false, List.of("Leeftijd=B"), "");
    assertEquals("Geslacht=3000;Leeftijd=B", full.dimensionsChosen());
  }

  @Test
  void sideBySideIsOneForEachCategory() {
    Breakdown side = new Breakdown(words(), true, List.of("Leeftijd=B"), "Geslacht");
    assertEquals(
        List.of("Geslacht=3000;Leeftijd=B", "Geslacht=4000;Leeftijd=B"),
        side.variants().stream().map(Breakdown.Variant::dimensions).toList());
    assertEquals(1, new Breakdown(words(), true, List.of(), "Nonsens").variants().size());
    assertNotEquals("Nonsens", new Breakdown(words(), true, List.of(), "Nonsens").by());
  }

  @Test
  void anAreaThatIsAnotherPieceOfLandThanBeforeSaysSo() {
    Locale dutch = Locale.forLanguageTag("nl");
    ChoiceForm form = new ChoiceForm(List.of(), null, null, null, dutch);
    Area same = new Area(2026, "AM26", Area.Kind.LABOUR_MARKET, "Midden-Brabant", null, null);
    Area other =
        new Area(2026, "AM25", Area.Kind.LABOUR_MARKET, "West-Brabant", null, "Een gemeente erbij");
    assertEquals(
        List.of(
            new Option("AM26", "Midden-Brabant", false),
            new Option("AM25", "West-Brabant (grenzen veranderd)", true)),
        form.areas(List.of(same, other), List.of("AM25")));
  }

  private static Words words() {
    Map<String, List<Category>> dimensions = new LinkedHashMap<>();
    dimensions.put(
        "Geslacht",
        List.of(
            new Category("Geslacht", "3000", "Mannen"),
            new Category("Geslacht", "4000", "Vrouwen")));
    dimensions.put(
        "Leeftijd",
        List.of(new Category("Leeftijd", "A", "jong"), new Category("Leeftijd", "B", "ouder")));
    return new Words(List.of(), dimensions, List.of());
  }

  private static List<PeriodLine> periods(String... codes) {
    return Stream.of(codes)
        .map(code -> new PeriodLine(new Period(code, code), new PeriodStatus("Definitief")))
        .toList();
  }

  private static List<String> codes(List<PeriodLine> lines) {
    return lines.stream().map(line -> line.period().code()).toList();
  }
}
