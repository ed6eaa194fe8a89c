package nl.pactportal.funding.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.platform.money.Money;

/** Whatever is asked and whatever there is: never too much, never by chance, no cent lost. */
class RankingPropertyTest {
  private static final List<String> REGIONS = List.of("AM25", "AM26", "AM27");

  @Property(tries = 1000)
  void nobodyGetsMoreThanAskedAndTogetherNoMoreThanThereIs(
      @ForAll Distribution distribution,
      @ForAll("claimants") List<Claimant> claimants,
      @ForAll @LongRange(min = 0, max = 2_000_000_00L) long pot,
      @ForAll @LongRange(min = 0, max = 500_000_00L) long envelope) {
    Map<UUID, Money> shares = ranking(distribution, pot, envelope).share(claimants);

    assertEquals(claimants.size(), shares.size());
    long all = 0;
    Map<String, Long> regions = new HashMap<>();
    for (Claimant claimant : claimants) {
      long cents = shares.get(claimant.application()).cents();
      assertTrue(cents >= 0 && cents <= claimant.asked().cents());
      all += cents;
      regions.merge(claimant.region(), cents, Long::sum);
    }
    assertTrue(all <= pot);
    assertTrue(regions.values().stream().allMatch(sum -> sum <= envelope));
  }

  @Property(tries = 1000)
  void theOrderInWhichTheyAreReadChangesNothing(
      @ForAll Distribution distribution,
      @ForAll("claimants") List<Claimant> claimants,
      @ForAll @LongRange(min = 0, max = 2_000_000_00L) long pot,
      @ForAll Random random) {
    List<Claimant> shuffled = new ArrayList<>(claimants);
    Collections.shuffle(shuffled, random);
    Ranking ranking = ranking(distribution, pot, 500_000_00L);
    assertEquals(
        new ArrayList<>(ranking.share(claimants).entrySet()),
        new ArrayList<>(ranking.share(shuffled).entrySet()));
  }

  @Property(tries = 1000)
  void proRataLosesNoCentAndIsWithinOneCentOfTheExactPart(
      @ForAll("amounts") List<Money> asked,
      @ForAll @LongRange(min = 0, max = 900_000_000_000_000L) long available) {
    List<Money> split = ProRata.split(new Money(available), asked);
    long total = asked.stream().mapToLong(Money::cents).sum();
    assertEquals(Math.min(total, available), split.stream().mapToLong(Money::cents).sum());
    double ratio = Math.min(1, available / (double) total);
    for (int i = 0; i < asked.size(); i++) {
      assertTrue(Math.abs(split.get(i).cents() - asked.get(i).cents() * ratio) <= 1.5);
    }
  }

  private static Ranking ranking(Distribution distribution, long pot, long envelope) {
    Map<String, Money> envelopes = new HashMap<>();
    REGIONS.forEach(region -> envelopes.put(region, new Money(envelope)));
    return new Ranking(distribution, new Money(pot), envelopes);
  }

  @Provide
  Arbitrary<List<Money>> amounts() {
    return Arbitraries.longs()
        .between(1, 100_000_000_00L)
        .map(Money::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Claimant>> claimants() {
    Arbitrary<UUID> ids = Arbitraries.longs().between(0, Long.MAX_VALUE).map(n -> new UUID(1, n));
    Arbitrary<Claimant> one =
        Combinators.combine(
                ids,
                Arbitraries.of(REGIONS),
                Arbitraries.longs().between(0, 5),
                Arbitraries.integers().between(0, 40).injectNull(0.2),
                Arbitraries.longs().between(1, 300_000_00L))
            .as(
                (id, region, second, score, cents) ->
                    new Claimant(
                        id, region, Instant.ofEpochSecond(second), score, new Money(cents)));
    return one.list().ofMaxSize(25).uniqueElements(Claimant::application);
  }
}
