package nl.pactportal.dashboard.observation;

import static nl.pactportal.dashboard.observation.RuleMother.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.observation.Difference.Verdict;
import nl.pactportal.dashboard.observation.Ranking.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one region is higher than another, and who shares a place. */
class RankingTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Measure RATE = RuleMother.rate(Seasonal.UNADJUSTED);

  @ParameterizedTest
  @CsvSource({
    // the margin of the difference is the root of 1 + 1: 1.41
    "9.0 8.0 10.0, 7.6 6.6 8.6, WITHIN_MARGIN",
    "9.0 8.0 10.0, 7.5 6.5 8.5, HIGHER",
    "7.5 6.5 8.5, 9.0 8.0 10.0, LOWER",
    // intervals may overlap where the difference is one
    "9.0 8.2 9.8, 7.6 6.8 8.4, HIGHER",
    // without margins the decimals are the limit
    "9.04, 9.01, EQUAL",
    "9.04, 8.96, EQUAL",
    "9.06, 9.01, HIGHER",
    // one margin only is the margin
    "9.0 8.0 10.0, 8.1, WITHIN_MARGIN",
    // an uneven interval counts by its wider side
    "9.0 8.9 10.5, 7.6, WITHIN_MARGIN",
    "SECRET, 7.6, UNKNOWN",
    "7.6, NOT_YET, UNKNOWN"
  })
  void higherOnlyBeyondTheMargin(String one, String other, Verdict verdict) {
    Difference difference =
        Difference.between(
            RATE, Estimate.of(cell("RATE", "AM25", one)), Estimate.of(cell("RATE", "AM26", other)));
    assertEquals(verdict, difference.verdict());
  }

  @Test
  void theDifferenceReadsAsTheFiguresDo() {
    Difference difference =
        Difference.between(
            RATE,
            Estimate.of(cell("RATE", "AM25", "9.06")),
            Estimate.of(cell("RATE", "AM26", "9.01")));
    assertEquals(new BigDecimal("0.1"), difference.amount());
  }

  @Test
  void withoutMarginsEqualFiguresShareAPlaceAndTheNextCountsOn() {
    Ranking ranking = ranking("8.1", "9.4", "8.1", "6.0", "9.4");
    assertEquals(
        List.of("AM26 1-2", "AM32 1-2", "AM25 3-4", "AM27 3-4", "AM28 5-5"), lines(ranking));
  }

  @Test
  void withMarginsPlacesBecomeBands() {
    // 9.0 is certainly above 7.0, 8.0 is neither certainly below the one nor above the other
    Ranking ranking = ranking("9.0 8.2 9.8", "8.0 7.2 8.8", "7.0 6.2 7.8");
    assertEquals(List.of("AM25 1-2", "AM26 1-3", "AM27 2-3"), lines(ranking));
    assertEquals("1 tot en met 2", ranking.places().get(0).text(NL));
  }

  @Test
  void allWithinOneMarginAreOneBand() {
    assertEquals(
        List.of("AM26 1-3", "AM25 1-3", "AM27 1-3"),
        lines(ranking("8.0 6.0 10.0", "8.2 6.2 10.2", "7.9 5.9 9.9")));
  }

  @Test
  void whoHasNoFigureHasNoPlaceAndIsNotTheLast() {
    Ranking ranking = ranking("9.0", "SECRET", "7.0");
    assertEquals(List.of("AM25 1-1", "AM27 2-2"), lines(ranking));
    assertEquals("AM26", ranking.without().get(0).geo());
    assertEquals("1", ranking.places().get(0).text(NL));
  }

  private static Ranking ranking(String... values) {
    List<String> geos = List.of("AM25", "AM26", "AM27", "AM28", "AM32");
    return Ranking.of(
        RATE,
        IntStream.range(0, values.length)
            .mapToObj(i -> cell("RATE", geos.get(i), values[i]))
            .toList());
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.places().stream().map(RankingTest::line).toList();
  }

  private static String line(Place place) {
    return place.cell().geo() + " " + place.first() + "-" + place.last();
  }
}
