package nl.pactportal.dashboard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.pactportal.dashboard.disclosure.MaskedTable.Telling;
import org.junit.jupiter.api.Test;

/** The cases that are known to go wrong, each attacked. */
class SuppressorTest {
  private static final DisclosureRule RULE = DisclosureRule.USUAL;
  private static final Map<String, String> PARENTS =
      Map.of("A", "AM1", "B", "AM1", "C", "AM1", "D", "AM2", "E", "AM2", "AM1", "PV", "AM2", "PV");

  @Test
  void aLargeTableIsShownAsItIs() {
    MaskedTable masked = first(flat(40, 30, 50));
    assertEquals(Map.of(), masked.hidden());
    assertEquals(OptionalLong.of(120), masked.shown(cell("AM1")));
  }

  @Test
  void aSmallCellTakesTheNextSmallestWithIt() {
    MaskedTable masked = first(flat(4, 30, 50));
    assertEquals(Map.of(cell("A"), Hiding.SMALL, cell("B"), Hiding.PROTECTS), masked.hidden());
    safe(masked);
  }

  @Test
  void nineIsSmallAndTenIsNot() {
    assertTrue(first(flat(9, 30, 50)).hidden().containsKey(cell("A")));
    assertFalse(first(flat(10, 30, 50)).hidden().containsKey(cell("A")));
  }

  @Test
  void zeroIsToldOrNot() {
    assertEquals(Map.of(), first(flat(0, 30, 50)).hidden());
    DisclosureRule silent = new DisclosureRule(10, false, 0, 100);
    MaskedTable masked = Suppressor.mask(flat(0, 30, 50), List.of(), silent);
    assertTrue(masked.hidden().containsKey(cell("A")));
    assertEquals(List.of(), new Disclosures(silent).publish(masked).found());
  }

  /** One and one are two: with a third cell at its side nobody tells them apart. */
  @Test
  void twoSmallOnesThatAddUpToLittleAreNotEnough() {
    MaskedTable masked = first(flat(1, 1, 50));
    assertTrue(masked.hidden().containsKey(cell("C")));
    safe(masked);
  }

  @Test
  void aSmallTotalIsHiddenToo() {
    MaskedTable masked = first(flat(1, 2, 3));
    assertEquals(4, masked.hidden().size());
    safe(masked);
  }

  /** Each sum has two hidden cells, and still one follows from the others: a bridge. */
  @Test
  void aBridgeBetweenTwoGroupsIsSeen() {
    Map<CellId, Long> counts = new TreeMap<>();
    long[][] values = {
      {5, 5, 80, 80, 80}, {5, 5, 7, 80, 80}, {80, 80, 6, 5, 5}, {80, 80, 80, 5, 5}
    };
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[row].length; column++) {
        counts.put(cell("G" + row).withDimensions("D=" + column), values[row][column]);
      }
    }
    Map<String, String> up = Map.of("G0", "AM", "G1", "AM", "G2", "AM", "G3", "AM");
    CountTable table = Cube.of(counts, List.of("D"), up);
    assertFalse(new Disclosures(RULE).publish(Weak.neverAlone(table, RULE)).found().isEmpty());
    safe(first(table));
  }

  @Test
  void threeLevelsOfRegionsAndTwoBreakdowns() {
    Map<CellId, Long> counts = new TreeMap<>();
    long next = 3;
    for (String place : List.of("A", "B", "C", "D", "E")) {
      for (String dimensions : List.of("D=1;E=1", "D=1;E=2", "D=2;E=1", "D=2;E=2")) {
        counts.put(cell(place).withDimensions(dimensions), next);
        next = (next * 7 + 5) % 61;
      }
    }
    safe(first(Cube.of(counts, List.of("D", "E"), PARENTS)));
  }

  @Test
  void aRegionOfOnePlaceIsThatPlace() {
    Map<CellId, Long> counts = new TreeMap<>(Map.of(cell("A"), 4L, cell("D"), 70L, cell("E"), 90L));
    MaskedTable masked = first(Cube.of(counts, List.of(), PARENTS));
    assertTrue(masked.hidden().keySet().containsAll(List.of(cell("A"), cell("AM1"))));
    safe(masked);
  }

  @Test
  void whatStaysSmallStaysHiddenWithTheSamePartner() {
    MaskedTable before = first(flat(4, 30, 50));
    MaskedTable after = Suppressor.mask(flat(4, 30, 20), List.of(before), RULE);
    assertEquals(before.hidden().keySet(), after.hidden().keySet());
    safe(before, after);
  }

  /** B made up for A; shown now, unchanged, it would tell A of the release before. */
  @Test
  void aLaterReleaseDoesNotUndoAnEarlierOne() {
    MaskedTable before = first(flat(4, 30, 50));
    CountTable now = flat(40, 30, 50);
    MaskedTable after = Suppressor.mask(now, List.of(before), RULE);
    assertTrue(after.hidden().containsKey(cell("B")));
    safe(before, after);
    MaskedTable forgetful = Suppressor.mask(now, List.of(), RULE);
    Disclosures both = new Disclosures(RULE).publish(before).publish(forgetful);
    assertEquals(2, both.found().size());
  }

  /** What everybody knows already is no cover: the total has to go. */
  @Test
  void whatWasPublishedUnchangedIsNoCover() {
    MaskedTable before = first(flat(20, 30, 50));
    MaskedTable after = Suppressor.mask(flat(4, 30, 50), List.of(before), RULE);
    assertEquals(Map.of(cell("A"), Hiding.SMALL, cell("AM1"), Hiding.PROTECTS), after.hidden());
    safe(before, after);
  }

  @Test
  void aTableByAgeDoesNotUndoOneBySex() {
    CountTable sexes = two("D=", 6, 44, 30, 20);
    CountTable ages = two("E=", 25, 25, 3, 47);
    MaskedTable first = first(sexes);
    safe(first, Suppressor.mask(ages, List.of(first), RULE));
  }

  @Test
  void aPercentageOfAHiddenCountIsHidden() {
    CountTable table = rated(4, 200, 30, 300);
    MaskedTable masked = first(table);
    assertEquals(Telling.HIDDEN, masked.telling(RandomTables.RATE, cell("A")));
    assertEquals(Optional.empty(), masked.percentage(RandomTables.RATE, cell("A")));
    assertEquals(
        Optional.of(new BigDecimal("6.8")), masked.percentage(RandomTables.RATE, cell("AM1")));
    safe(masked);
    Disclosures careless = new Disclosures(RULE).withRatesOfAll().publish(masked);
    assertFalse(careless.found().isEmpty());
  }

  /** 196 of 200 have a diploma: the four that have not are few. */
  @Test
  void thoseWhoAreNotInThePercentageCountAsWell() {
    MaskedTable masked = first(rated(196, 200, 150, 300));
    assertEquals(Telling.HIDDEN, masked.telling(RandomTables.RATE, cell("A")));
    safe(masked);
  }

  @Test
  void aPercentageOfAFewIsNotShown() {
    MaskedTable masked = first(rated(40, 90, 0, 0));
    assertEquals(Telling.TOO_FEW, masked.telling(RandomTables.RATE, cell("A")));
    assertEquals(Telling.OF_NOBODY, masked.telling(RandomTables.RATE, cell("B")));
  }

  @Test
  void oneContributorOfMostIsHiddenWidely() {
    DisclosureRule dominance = new DisclosureRule(10, true, 70, 100);
    CountTable table = flat(500, 300, 400).largest(cell("A"), 400);
    MaskedTable masked = Suppressor.mask(table, List.of(), dominance);
    assertEquals(Hiding.DOMINATED, masked.hidden().get(cell("A")));
    assertEquals(2, masked.hidden().size());
    assertEquals(List.of(), new Disclosures(dominance).publish(masked).found());
  }

  @Test
  void aTableOfManyPlacesIsDoneSoon() {
    Map<CellId, Long> counts = new TreeMap<>();
    Map<String, String> up = new TreeMap<>();
    for (int place = 0; place < 20; place++) {
      up.put("G" + place, "AM");
      for (int d = 0; d < 12; d++) {
        counts.put(cell("G" + place).withDimensions("D=" + d), (place * 31L + d * 17) % 90);
      }
    }
    MaskedTable masked = first(Cube.of(counts, List.of("D"), up));
    assertTrue(masked.hidden().size() < masked.cells().size() / 2);
  }

  @Test
  void aRuleThatProtectsNothingIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new DisclosureRule(2, true, 0, 100));
    assertThrows(IllegalArgumentException.class, () -> new DisclosureRule(10, true, 101, 100));
  }

  private static CellId cell(String geo) {
    return new CellId("n", "2025JJ00", geo, "");
  }

  private static CountTable flat(long a, long b, long c) {
    return Cube.of(
        new TreeMap<>(Map.of(cell("A"), a, cell("B"), b, cell("C"), c)),
        List.of(),
        Map.of("A", "AM1", "B", "AM1", "C", "AM1"));
  }

  private static CountTable two(String name, long a1, long a2, long b1, long b2) {
    Map<CellId, Long> counts = new TreeMap<>();
    counts.put(cell("A").withDimensions(name + "1"), a1);
    counts.put(cell("A").withDimensions(name + "2"), a2);
    counts.put(cell("B").withDimensions(name + "1"), b1);
    counts.put(cell("B").withDimensions(name + "2"), b2);
    return Cube.of(counts, List.of(name.substring(0, 1)), PARENTS);
  }

  private static CountTable rated(long a, long ofA, long b, long ofB) {
    Map<CellId, Long> counts = new TreeMap<>();
    counts.put(cell("A"), a);
    counts.put(cell("B"), b);
    counts.put(cell("A").withMeasure("all"), ofA);
    counts.put(cell("B").withMeasure("all"), ofB);
    return Cube.of(counts, List.of(), PARENTS).rate(RandomTables.RATE);
  }

  private static MaskedTable first(CountTable table) {
    return Suppressor.mask(table, List.of(), RULE);
  }

  private static void safe(MaskedTable... releases) {
    Disclosures readable = new Disclosures(RULE);
    List<CellId> unprotected = new ArrayList<>();
    for (MaskedTable release : releases) {
      readable.publish(release);
      unprotected.addAll(release.unprotected());
    }
    assertEquals(List.of(), unprotected);
    assertEquals(List.of(), readable.found());
  }
}
