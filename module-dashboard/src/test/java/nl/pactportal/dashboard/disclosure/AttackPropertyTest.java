package nl.pactportal.dashboard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** An attacker with all that was ever published works out no hidden figure; he does bite. */
class AttackPropertyTest {
  private static final int WEAK_TRIES = 40;

  @Property(
      tries = 1000,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.SAMPLE_ONLY)
  void nothingHiddenCanBeWorkedOut(@ForAll long seed) {
    RandomTables tables = new RandomTables(seed);
    Disclosures readable = new Disclosures(tables.rule);
    published(tables).forEach(readable::publish);
    assertEquals(List.of(), readable.found());
  }

  /** A release that cannot be protected any more is not published. */
  private static List<MaskedTable> published(RandomTables tables) {
    List<MaskedTable> published = new ArrayList<>();
    for (CountTable table : tables.releases) {
      MaskedTable masked = Suppressor.mask(table, published, tables.rule);
      if (masked.unprotected().isEmpty()) {
        published.add(masked);
      }
    }
    return published;
  }

  /** The first release waits until all others are out; what gives something away by then, stays. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_ONLY)
  void whatWaitedIsProvenAgain(@ForAll long seed) {
    RandomTables tables = new RandomTables(seed);
    List<MaskedTable> published = later(tables);
    MaskedTable waited = Suppressor.mask(tables.releases.get(0), List.of(), tables.rule);
    if (Suppressor.unprotected(waited, published).isEmpty()) {
      published.add(waited);
    }
    Disclosures readable = new Disclosures(tables.rule);
    published.forEach(readable::publish);
    assertEquals(List.of(), readable.found());
  }

  /** All but the first, masked as if that had never been. */
  private static List<MaskedTable> later(RandomTables tables) {
    List<MaskedTable> published = new ArrayList<>();
    tables.releases.stream()
        .skip(1)
        .map(table -> Suppressor.mask(table, List.copyOf(published), tables.rule))
        .filter(masked -> masked.unprotected().isEmpty())
        .forEach(published::add);
    return published;
  }

  @Example
  void whatWaitedIsNotAlwaysRefused() {
    long passed =
        LongStream.range(0, 2 * WEAK_TRIES)
            .mapToObj(RandomTables::new)
            .filter(
                tables ->
                    Suppressor.unprotected(
                            Suppressor.mask(tables.releases.get(0), List.of(), tables.rule),
                            later(tables))
                        .isEmpty())
            .count();
    assertTrue(passed > 0, "all were refused");
  }

  @Example
  void catchesPublishingWhatWaitedWithoutProof() {
    caught(
        tables -> {
          Disclosures all = new Disclosures(tables.rule);
          later(tables).forEach(all::publish);
          return all.publish(Suppressor.mask(tables.releases.get(0), List.of(), tables.rule))
              .found()
              .size();
        });
  }

  @Example
  void hidingIsNotRefusingAndNotHidingAll() {
    int releases = 0;
    int refused = 0;
    long cells = 0;
    long hidden = 0;
    for (long seed = 0; seed < 2 * WEAK_TRIES; seed++) {
      RandomTables tables = new RandomTables(seed);
      List<MaskedTable> published = published(tables);
      releases += tables.releases.size();
      refused += tables.releases.size() - published.size();
      cells += published.stream().mapToLong(masked -> masked.cells().size()).sum();
      hidden += published.stream().mapToLong(masked -> masked.hidden().size()).sum();
    }
    assertTrue(refused * 50 < releases, refused + " of " + releases + " could not be published");
    assertTrue(hidden * 100 < cells * 70, hidden + " of " + cells + " hidden");
  }

  @Example
  void catchesHidingTheSmallOnly() {
    caught(
        tables -> {
          Disclosures all = new Disclosures(tables.rule);
          tables.releases.forEach(table -> all.publish(Weak.primaryOnly(table, tables.rule)));
          return all.found().size();
        });
  }

  @Example
  void catchesHidingPairsInEachSumOnly() {
    caught(
        tables -> {
          CountTable table = tables.releases.get(0);
          return new Disclosures(tables.rule)
              .publish(Weak.neverAlone(table, tables.rule))
              .found()
              .size();
        });
  }

  @Example
  void catchesForgettingEarlierReleases() {
    caught(
        tables -> {
          Disclosures all = new Disclosures(tables.rule);
          tables.releases.forEach(
              table -> all.publish(Suppressor.mask(table, List.of(), tables.rule)));
          return all.found().size();
        });
  }

  @Example
  void catchesPercentagesOfHiddenCounts() {
    caught(
        tables -> {
          Disclosures all = new Disclosures(tables.rule).withRatesOfAll();
          all.publish(Suppressor.mask(tables.releases.get(0), List.of(), tables.rule));
          return all.found().size();
        });
  }

  private static void caught(ToIntFunction<RandomTables> weak) {
    int caught =
        LongStream.range(0, WEAK_TRIES)
            .mapToObj(RandomTables::new)
            .mapToInt(weak)
            .map(Integer::signum)
            .sum();
    assertTrue(caught > 0, "the attacker found nothing in " + WEAK_TRIES + " tables");
  }
}
