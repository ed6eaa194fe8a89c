package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Logger;
import nl.pactportal.funding.Scenario;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Any order of steps, through the services and on PostgreSQL, leaves the rules of money whole. The
 * seed of a sequence is its number: one that fails is repeated by it alone.
 */
@ExtendWith(ArquillianExtension.class)
class MoneySequencesIT {
  private static final Logger LOG = Logger.getLogger(MoneySequencesIT.class.getName());
  private static final Duration TIME = Duration.ofSeconds(35);
  private static final int FEWEST = 15;
  private static final int MOST = 200;
  private static final List<String> STEPS =
      List.of(
          "request", "grant", "advance", "determine lower", "suspend", "revoke", "offset", "cover");

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject MoneyWalk walk;
  @Inject MoneyRules rules;
  @Inject PaymentWalk payments;
  @Inject Scenario scenario;

  @Test
  void anyOrderOfStepsKeepsTheRules() throws Exception {
    payments.withAccounts();
    Instant end = Instant.now().plus(TIME);
    Map<String, Integer> steps = new TreeMap<>();
    int sequences = 0;
    while (sequences < FEWEST
        || Instant.now().isBefore(end)
        || !steps.keySet().containsAll(STEPS) && sequences < MOST) { // a slow machine needs longer
      sequence(++sequences);
      walk.done().forEach(step -> steps.merge(step, 1, Integer::sum));
    }
    LOG.info(sequences + " sequences: " + steps);
    for (String step : STEPS) {
      assertTrue(steps.containsKey(step), step + " in " + steps);
    }
  }

  private void sequence(long seed) throws Exception {
    UUID call = walk.begin(seed);
    int length = 12 + new Random(seed).nextInt(24);
    for (int i = 0; i < length; i++) {
      walk.step();
    }
    assertEquals(List.of(), rules.broken(call), "seed " + seed + " " + walk.done());
  }

  /** A total that says more or less than happened is seen, by the rules and by the books. */
  @Test
  void aTotalThatIsOneCentOffIsSeen() throws Exception {
    payments.withAccounts();
    UUID call = walk.begin(1);
    for (int i = 0; i < 12; i++) {
      walk.step();
    }
    Map<String, String> faults = new HashMap<>();
    faults.put("update funding.pot set reserved_cents = reserved_cents %s 1", "I1 ");
    faults.put("update funding.envelope set allocated_cents = allocated_cents %s 1", "I2 ");
    for (var fault : faults.entrySet()) {
      execute(fault.getKey().formatted("+"), call);
      List<String> seen = rules.broken(call);
      execute(fault.getKey().formatted("-"), call);
      assertTrue(seen.stream().anyMatch(rule -> rule.startsWith(fault.getValue())), "" + seen);
      assertTrue(seen.stream().anyMatch(rule -> rule.startsWith("books: ")), "" + seen);
    }
    assertEquals(List.of(), rules.broken(call));
  }

  private void execute(String sql, UUID call) throws Exception {
    callAs(DECIDER, () -> scenario.execute(sql + " where call_id = '" + call + "'"));
  }
}
