package nl.pactportal.dashboard.observation;

import static nl.pactportal.dashboard.observation.RuleMother.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The wrong-aggregation test: what taking regions together must never give. */
class AggregateTest {
  private static final Measure RATE = RuleMother.rate(Seasonal.UNADJUSTED);
  private static final Measure COUNT = RuleMother.count(Seasonal.UNADJUSTED);

  /** 5% of 100.000 and 15% of 10.000 is 5.9%, not the mean of 10%. */
  @Test
  void aRateComesFromSumsAndNeverFromRates() {
    Aggregate both =
        Aggregate.ofRate(
            RATE,
            List.of(cell("UNEMPLOYED", "AM25", "5000"), cell("UNEMPLOYED", "AM32", "1500")),
            List.of(cell("FORCE", "AM25", "100000"), cell("FORCE", "AM32", "10000")));
    assertEquals(new BigDecimal("5.9"), both.value().setScale(1, RoundingMode.HALF_UP));
  }

  @Test
  void ratesThemselvesAreNotTakenTogether() {
    List<Cell> rates = List.of(cell("RATE", "AM25", "5"), cell("RATE", "AM32", "15"));
    assertEquals(Refusal.NO_PARTS, Aggregate.ofCounts(RATE, rates).refusal());
    assertEquals(Refusal.NO_PARTS, Aggregate.ofRate(RATE, rates, rates).refusal());
    assertEquals(Refusal.NO_PARTS, Aggregate.ofRate(RATE, null, null).refusal());
    Measure unknown =
        new Measure("RATE", "x", "%", 1, MeasureKind.RATE, Seasonal.UNADJUSTED, null, null);
    assertEquals(Refusal.NO_PARTS, Aggregate.ofRate(unknown, rates, rates).refusal());
    assertNull(Aggregate.ofRate(RATE, rates, rates).value());
  }

  @Test
  void numeratorAndDenominatorAreOfTheSameParts() {
    List<Cell> above =
        List.of(cell("UNEMPLOYED", "AM25", "5000"), cell("UNEMPLOYED", "AM32", "1500"));
    List<Cell> other = List.of(cell("FORCE", "AM25", "100000"), cell("FORCE", "AM27", "10000"));
    assertEquals(Refusal.MIXED, Aggregate.ofRate(RATE, above, other).refusal());
    assertEquals(Refusal.MIXED, Aggregate.ofRate(RATE, above, other.subList(0, 1)).refusal());
    List<Cell> nobody = List.of(cell("FORCE", "AM25", "0"), cell("FORCE", "AM32", "0"));
    assertEquals(Refusal.ZERO_DENOMINATOR, Aggregate.ofRate(RATE, above, nobody).refusal());
  }

  @ParameterizedTest
  @CsvSource({"RATIO", "INDEX", "OTHER"})
  void ratiosAndIndicesAreNeverTakenTogether(MeasureKind kind) {
    List<Cell> cells = List.of(cell("M", "AM25", "2.1"), cell("M", "AM32", "3.4"));
    Measure measure = RuleMother.of(kind);
    assertEquals(Refusal.NOT_ADDITIVE, Aggregate.ofCounts(measure, cells).refusal());
    assertEquals(Refusal.NOT_ADDITIVE, Aggregate.ofRate(measure, cells, cells).refusal());
  }

  @Test
  void adjustedSeriesAreNeverSummed() {
    List<Cell> cells = List.of(cell("UNEMPLOYED", "AM25", "50"), cell("UNEMPLOYED", "AM32", "15"));
    List<Cell> force = List.of(cell("FORCE", "AM25", "500"), cell("FORCE", "AM32", "150"));
    assertEquals(
        Refusal.SEASONAL_SUM,
        Aggregate.ofCounts(RuleMother.count(Seasonal.ADJUSTED), cells).refusal());
    assertEquals(
        Refusal.SEASONAL_SUM,
        Aggregate.ofRate(RuleMother.rate(Seasonal.ADJUSTED), cells, force).refusal());
  }

  @Test
  void countsAddUp() {
    List<Cell> cells =
        List.of(cell("UNEMPLOYED", "AM25", "5000"), cell("UNEMPLOYED", "AM32", "1500"));
    assertEquals(new BigDecimal("6500"), Aggregate.ofCounts(COUNT, cells).value());
  }

  @ParameterizedTest
  @EnumSource(value = Missing.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRET")
  void aSumWithAHoleIsNoSum(Missing missing) {
    List<Cell> cells =
        List.of(cell("UNEMPLOYED", "AM25", "5000"), cell("UNEMPLOYED", "AM32", missing.name()));
    Aggregate sum = Aggregate.ofCounts(COUNT, cells);
    assertNull(sum.value());
    assertEquals(
        "telt niet op: van een deel is geen cijfer",
        sum.refusal().text(Locale.forLanguageTag("nl")));
  }

  @Test
  void aCellThatWasNotServedIsAHoleAndNotZero() {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell("UNEMPLOYED", "AM25", "5000"));
    cells.add(null);
    assertEquals(Refusal.INCOMPLETE, Aggregate.ofCounts(COUNT, cells).refusal());
    assertEquals(Refusal.INCOMPLETE, Aggregate.ofCounts(COUNT, List.of()).refusal());
    List<Cell> force = List.of(cell("FORCE", "AM25", "100000"), cell("FORCE", "AM32", "10000"));
    assertEquals(Refusal.INCOMPLETE, Aggregate.ofRate(RATE, cells, force).refusal());
  }

  /** Else it could be computed: the sum less the parts one can see. */
  @Test
  void aHiddenPartHidesTheSum() {
    List<Cell> cells =
        List.of(
            cell("UNEMPLOYED", "AM25", "5000"),
            cell("UNEMPLOYED", "AM27", "UNKNOWN"),
            cell("UNEMPLOYED", "AM32", "SECRET"));
    assertEquals(Refusal.HIDDEN, Aggregate.ofCounts(COUNT, cells).refusal());
    List<Cell> force =
        List.of(cell("FORCE", "AM25", "1"), cell("FORCE", "AM27", "1"), cell("FORCE", "AM32", "1"));
    assertEquals(Refusal.HIDDEN, Aggregate.ofRate(RATE, cells, force).refusal());
    assertNull(Aggregate.ofCounts(COUNT, cells).value());
  }

  @Test
  void nothingCountsTwiceAndPeriodsAreNotMixed() {
    Cell west = cell("UNEMPLOYED", "AM25", "5000");
    assertEquals(Refusal.MIXED, Aggregate.ofCounts(COUNT, List.of(west, west)).refusal());
    Cell earlier =
        new Cell(
            "UNEMPLOYED",
            "",
            "AM32",
            "2026KW02",
            BigDecimal.TEN,
            null,
            west.flags(),
            null,
            null,
            "");
    assertEquals(Refusal.MIXED, Aggregate.ofCounts(COUNT, List.of(west, earlier)).refusal());
    Cell other = cell("FORCE", "AM32", "5000");
    assertEquals(Refusal.MIXED, Aggregate.ofCounts(COUNT, List.of(west, other)).refusal());
  }
}
