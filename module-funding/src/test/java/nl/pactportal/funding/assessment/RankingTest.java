package nl.pactportal.funding.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Map<String, Money> WIDE =
      Map.of("AM25", Money.euro(1_000_000), "AM27", Money.euro(1_000_000));

  @Test
  void whoIsEarlierGetsEarlierToTheExtentThereIsMoney() {
    List<Claimant> claimants = List.of(of(1, "AM25", 2, null, 600), of(2, "AM27", 1, null, 600));
    assertEquals(
        List.of(Money.euro(600), Money.euro(400)),
        amounts(Distribution.ORDER_OF_RECEIPT, 1_000, claimants));
  }

  @Test
  void theBestFirstAndTheUnscoredNotAtAll() {
    List<Claimant> claimants =
        List.of(of(1, "AM25", 1, 10, 600), of(2, "AM27", 2, 30, 600), of(3, "AM27", 0, null, 600));
    assertEquals(
        List.of(Money.euro(600), Money.euro(400), Money.ZERO),
        amounts(Distribution.RANKING, 1_000, claimants));
  }

  @Test
  void theCentThatIsLeftGoesToTheLargestFraction() {
    assertEquals(
        List.of(new Money(34), new Money(33), new Money(33)),
        ProRata.split(new Money(100), List.of(new Money(50), new Money(50), new Money(50))));
    assertEquals(
        List.of(new Money(16), new Money(34)), // 16.33 and 33.67
        ProRata.split(new Money(50), List.of(new Money(49), new Money(101))));
    assertEquals(
        List.of(new Money(17), new Money(33)),
        ProRata.split(new Money(50), List.of(new Money(50), new Money(100))));
  }

  @Test
  void aRegionGetsNoMoreThanItsEnvelope() {
    Map<String, Money> envelopes = Map.of("AM25", Money.euro(100), "AM27", Money.euro(900));
    List<Claimant> claimants = List.of(of(1, "AM25", 1, null, 600), of(2, "AM27", 2, null, 600));
    for (Distribution distribution :
        List.of(
            Distribution.REGION_ENVELOPE, Distribution.ORDER_OF_RECEIPT, Distribution.PRO_RATA)) {
      Map<UUID, Money> shares =
          new Ranking(distribution, Money.euro(1_000), envelopes).share(claimants);
      assertEquals(Money.euro(100), shares.get(new UUID(0, 1)), distribution.name());
      assertEquals(Money.euro(600), shares.get(new UUID(0, 2)), distribution.name());
    }
  }

  private static List<Money> amounts(
      Distribution distribution, long pot, List<Claimant> claimants) {
    return new ArrayList<>(
        new Ranking(distribution, Money.euro(pot), WIDE).share(claimants).values());
  }

  private static Claimant of(long id, String region, long second, Integer score, long euro) {
    return new Claimant(
        new UUID(0, id), region, Instant.ofEpochSecond(second), score, Money.euro(euro));
  }
}
