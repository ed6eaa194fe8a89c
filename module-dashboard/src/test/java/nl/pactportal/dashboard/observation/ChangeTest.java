package nl.pactportal.dashboard.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.observation.Difference.Verdict;
import org.junit.jupiter.api.Test;

/** Which change may be told of which series, and which not. */
class ChangeTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Measure WITH_SEASON = RuleMother.rate(Seasonal.UNADJUSTED);
  private static final Measure ADJUSTED = RuleMother.rate(Seasonal.ADJUSTED);

  @Test
  void aSeriesWithItsSeasonIsHeldAgainstTheYearBefore() {
    Change change = change(WITH_SEASON, Step.YEAR, "2025KW03 9.4", "2026KW02 9.9", "2026KW03 9.0");
    assertEquals(Verdict.LOWER, change.difference().verdict());
    assertEquals("0,4 procentpunt lager dan een jaar eerder", words(WITH_SEASON, change));
  }

  @Test
  void butNeverAgainstTheQuarterBefore() {
    assertEquals(
        Refusal.UNADJUSTED,
        change(WITH_SEASON, Step.PREVIOUS, "2026KW02 9.9", "2026KW03 9.0").refusal());
  }

  @Test
  void anAdjustedSeriesIsHeldAgainstThePeriodBefore() {
    Change quarter = change(ADJUSTED, Step.PREVIOUS, "2025KW04 9.4", "2026KW01 9.0");
    assertEquals("0,4 procentpunt lager dan een kwartaal eerder", words(ADJUSTED, quarter));
    Change month = change(ADJUSTED, Step.PREVIOUS, "2025MM12 9.0", "2026MM01 9.4");
    assertEquals("0,4 procentpunt hoger dan een maand eerder", words(ADJUSTED, month));
  }

  @Test
  void butNeverAgainstTheYearBefore() {
    assertEquals(
        Refusal.ADJUSTED, change(ADJUSTED, Step.YEAR, "2025KW03 9.4", "2026KW03 9.0").refusal());
  }

  @Test
  void yearsHaveNoSeason() {
    Change change = change(WITH_SEASON, Step.PREVIOUS, "2025JJ00 9.4", "2026JJ00 9.0");
    assertEquals(Verdict.LOWER, change.difference().verdict());
    Change school = change(WITH_SEASON, Step.PREVIOUS, "2024SJ00 9.4", "2025SJ00 9.0");
    assertEquals(Verdict.LOWER, school.difference().verdict());
  }

  @Test
  void eachMeasureHasOneStepItMayBeToldBy() {
    assertEquals(Step.PREVIOUS, Change.stepOf(ADJUSTED));
    assertEquals(Step.YEAR, Change.stepOf(WITH_SEASON));
    assertEquals(Step.YEAR, Change.stepOf(RuleMother.rate(Seasonal.NONE)));
  }

  @Test
  void nothingIsComparedAcrossABreak() {
    Series series = RuleMother.series(WITH_SEASON, "2020KW03 9.4", "2021KW01 8.8", "2021KW03 9.0");
    assertEquals(Refusal.BREAK, change(series, breakOf("2021KW01", null, null)).refusal());
    assertEquals(Refusal.BREAK, change(series, breakOf("2021KW03", "RATE", "AM25")).refusal());
    // a break in years counts for quarters: the calendar decides, not the text of the code
    assertEquals(Refusal.BREAK, change(series, breakOf("2021JJ00", null, null)).refusal());
    assertEquals(
        "niet vergelijkbaar: er is sindsdien anders gemeten",
        words(WITH_SEASON, change(series, breakOf("2021KW01", null, null))));
  }

  @Test
  void aBreakBeforeBothOrOfSomethingElseIsNone() {
    Series series = RuleMother.series(WITH_SEASON, "2020KW03 9.4", "2021KW03 9.0");
    assertNull(change(series, breakOf("2020KW03", null, null)).refusal());
    assertNull(change(series, breakOf("2021KW04", null, null)).refusal());
    assertNull(change(series, breakOf("2021KW01", "OTHER", null)).refusal());
    assertNull(change(series, breakOf("2021KW01", null, "AM27")).refusal());
  }

  @Test
  void aBreakTheSourceFlagsCountsToo() {
    assertEquals(
        Refusal.BREAK,
        change(WITH_SEASON, Step.YEAR, "2025KW03 9.4", "2026KW01 9/b", "2026KW03 9.0").refusal());
    assertEquals(
        Refusal.BREAK, change(WITH_SEASON, Step.YEAR, "2025KW03 9.4/d", "2026KW03 9.0").refusal());
    assertNull(change(WITH_SEASON, Step.YEAR, "2025KW03 9.4/b", "2026KW03 9.0").refusal());
  }

  @Test
  void withoutAFigureThereIsNoChange() {
    assertEquals(
        Refusal.NO_EARLIER_PERIOD, change(WITH_SEASON, Step.YEAR, "2026KW03 9.0").refusal());
    assertEquals(
        Refusal.NO_FIGURE,
        change(WITH_SEASON, Step.YEAR, "2025KW03 SECRET", "2026KW03 9.0").refusal());
    assertEquals(
        Refusal.NO_FIGURE,
        change(WITH_SEASON, Step.YEAR, "2025KW03 9.0", "2026KW03 NOT_YET").refusal());
  }

  @Test
  void withinTheMarginItIsNeitherHigherNorLower() {
    Change change =
        change(WITH_SEASON, Step.YEAR, "2025KW03 9.4 8.4 10.4", "2026KW03 9.0 8.0 10.0");
    assertEquals(Verdict.WITHIN_MARGIN, change.difference().verdict());
    assertEquals(
        "ongeveer gelijk aan een jaar eerder: het verschil valt binnen de marge",
        words(WITH_SEASON, change));
    assertEquals("≈", new ChangeWords(NL).sign(change));
  }

  @Test
  void countsChangeByNumberAndPercentAndRatesByPercentagePoints() {
    Measure count = RuleMother.count(Seasonal.UNADJUSTED);
    Change change = change(count, Step.YEAR, "2025KW03 1200", "2026KW03 1290");
    assertEquals("90 meer dan een jaar eerder (7,5%)", words(count, change));
    Change down = change(count, Step.YEAR, "2025KW03 1300", "2026KW03 1290");
    assertEquals("10 minder dan een jaar eerder (0,8%)", words(count, down));
    assertEquals(new BigDecimal("-0.8"), down.percent());
  }

  @Test
  void noPercentageOfNothing() {
    Measure count = RuleMother.count(Seasonal.UNADJUSTED);
    Change change = change(count, Step.YEAR, "2025KW03 0", "2026KW03 12");
    assertNull(change.percent());
    assertEquals("12 meer dan een jaar eerder", words(count, change));
  }

  private static SeriesBreak breakOf(String period, String measure, String geo) {
    return new SeriesBreak(measure, geo, period, "METHOD", "Anders", "Otherwise", "");
  }

  private static Change change(Measure measure, Step step, String... values) {
    Series series = RuleMother.series(measure, values);
    Figure last = series.figures().get(series.figures().size() - 1);
    return Change.of(series, "AM25", last, step, List.of());
  }

  private static Change change(Series series, SeriesBreak one) {
    Figure last = series.figures().get(series.figures().size() - 1);
    return Change.of(series, "AM25", last, Step.YEAR, List.of(one));
  }

  private static String words(Measure measure, Change change) {
    return new ChangeWords(NL).text(measure, change);
  }
}
