package nl.pactportal.dashboard.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.observation.AboutMother;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.RuleMother;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.Series;
import org.junit.jupiter.api.Test;

/** Of a table with periods of more than one length, and series that begin later. */
class SectionsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private static Section section(Series region, Series... province) {
    RegionReport report =
        new RegionReport(
            "AM25", "West-Brabant", "", List.of(table(region)), List.of(table(province)));
    return new Sections(report, NL, LocalDate.of(2026, 11, 26)).all().get(0);
  }

  private static DatasetFigures table(Series... series) {
    return new DatasetFigures(AboutMother.open(), List.of(series));
  }

  private static Series rate(String... values) {
    return RuleMother.series(RuleMother.rate(Seasonal.UNADJUSTED), values);
  }

  @Test
  void eachLengthOfPeriodHasAChartOfItsOwn() {
    Series mixed = rate("2025JJ00 9", "2025KW01 8", "2025KW02 SECRET", "2025KW03 7");
    List<Graphic> charts = section(mixed, mixed).charts();
    assertEquals(
        List.of(
            "Jeugdwerkloosheid in West-Brabant, per jaar",
            "Jeugdwerkloosheid in West-Brabant, per kwartaal"),
        charts.stream().map(Graphic::title).toList());
    assertEquals(List.of("2025JJ00"), charts.get(0).subject().periods());
    assertEquals(3, charts.get(1).sheet().rows().size());
    assertEquals(2, charts.get(1).subject().shown().size(), "beside the province");
    assertEquals(
        "Jeugdwerkloosheid in West-Brabant", section(rate("2025KW01 8")).charts().get(0).title());
  }

  @Test
  void whatBeginsLaterMissesNothingBefore() {
    Series later = rate("2025KW01 8", "2025KW02 8", "2025KW03 UNKNOWN", "2025JJ00 8");
    List<Figure> figures = new ArrayList<>(later.figures());
    Figure first = figures.get(0);
    figures.set(0, Figure.absent(first.period(), first.status()));
    assertEquals(
        "Geen cijfer voor: 3e kwartaal 2025.",
        section(new Series(later.measure(), figures)).missing());
  }
}
