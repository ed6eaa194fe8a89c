package nl.pactportal.funding.grant;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How fast a ceiling is, measured in the container by {@code deploy/benchmark/funding}; not a test
 * of every build.
 *
 * <p>A ceiling decision is {@link Envelopes#allocate}: envelope, pot and posting in one
 * transaction. The bare one is a conditional UPDATE of the same envelope by plain JDBC, in a
 * transaction of the same kind (same pool, same row-level security). All threads draw on one
 * envelope and one pot, so all wait for the same rows.
 */
@ExtendWith(ArquillianExtension.class)
class CeilingBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int THREADS = Integer.getInteger("bench.threads", 50);
  private static final int ATTEMPTS = 100; // of each thread
  private static final int FIT = THREADS * ATTEMPTS * 9 / 10;
  private static final int ROUNDS = 3;
  private static final int GRANTS = 100;
  private static final Money AMOUNT = Money.euro(7);
  private static final double LEAST = 0.5;

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject Draw draw;

  @Test
  void aCeilingIsExactAndHalfAsFastAsItsUpdate() throws Exception {
    List<Double> bare = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int round = 0; round < ROUNDS + 2; round++) {
      double update = perSecond(call -> draw.update(call));
      double decision = perSecond(call -> draw.decide(call));
      say("round %d: bare UPDATE %.0f/s, ceiling decision %.0f/s", round, update, decision);
      if (round > 1) { // the first two warm up
        bare.add(update);
        whole.add(decision);
      }
    }
    double update = bare.stream().sorted().toList().get(ROUNDS / 2);
    double decision = whole.stream().sorted().toList().get(ROUNDS / 2);
    say(
        "%d threads, one envelope, one pot: bare UPDATE %.0f/s, ceiling decision %.0f/s, %.0f %%",
        THREADS, update, decision, 100 * decision / update);
    assertTrue(decision >= LEAST * update, decision + " of " + update);
  }

  private interface Once {
    boolean tryOn(UUID call) throws SQLException;
  }

  private double perSecond(Once once) throws Exception {
    UUID call = scenario.call(new Money(FIT * AMOUNT.cents()));
    AtomicInteger fit = new AtomicInteger();
    LongAdder spent = new LongAdder();
    long begin = System.nanoTime();
    AtOnce.run(
        Collections.nCopies(
            THREADS,
            (Callable<Void>)
                () -> {
                  long cpu = CPU.getCurrentThreadCpuTime();
                  for (int i = 0; i < ATTEMPTS; i++) {
                    if (callAs(DECIDER, () -> once.tryOn(call))) {
                      fit.incrementAndGet();
                    }
                  }
                  spent.add(CPU.getCurrentThreadCpuTime() - cpu);
                  return null;
                }));
    say("%.2f ms of our own processor each", spent.sum() / 1e6 / THREADS / ATTEMPTS);
    double seconds = (System.nanoTime() - begin) / 1e9;
    assertEquals(FIT, fit.get(), "as many as fit, and no more");
    String envelope =
        "select allocated_cents from funding.envelope where call_id = '%s' and region_code = 'AM25'";
    assertEquals(FIT * AMOUNT.cents(), number(envelope.formatted(call)));
    long posted =
        number(
            "select coalesce(sum(cents), 0) from funding.posting where event = 'GRANT_MADE' and call_id = '%s'"
                .formatted(call));
    long pot =
        number("select allocated_cents from funding.pot where call_id = '%s'".formatted(call));
    assertEquals(pot, posted, "pot and books agree; the bare one touches neither");
    return THREADS * ATTEMPTS / seconds;
  }

  /** For the figure only: a decision with its checks, history, audit trail, work and letter. */
  @Test
  void wholeDecisions() throws Exception {
    UUID call = scenario.call(Money.euro(10 * GRANTS));
    List<Callable<Void>> decisions = new ArrayList<>();
    for (int i = 0; i < GRANTS; i++) {
      UUID application = scenario.toDecide(call, WEST, WEST_SIGNS, AMOUNT);
      long version = scenario.version(DECIDER, application);
      decisions.add(() -> callAs(DECIDER, () -> grant(application, version)));
    }
    long begin = System.nanoTime();
    AtOnce.run(decisions);
    double seconds = (System.nanoTime() - begin) / 1e9;
    assertEquals(
        GRANTS * AMOUNT.cents(),
        number("select allocated_cents from funding.pot where call_id = '%s'".formatted(call)));
    say("%d whole decisions of one region at once: %.0f/s", GRANTS, GRANTS / seconds);
  }

  private Void grant(UUID application, long version) {
    grants.grant(UuidV7.next(), application, version, AMOUNT, null);
    return null;
  }

  private long number(String sql) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql));
  }

  private static void say(String format, Object... values) {
    Logger.getLogger("bench").warning(String.format(Locale.ROOT, format, values));
  }

  /** One draw on an envelope, each in a transaction of its own. */
  @ApplicationScoped
  public static class Draw {
    private static final String UPDATE =
        "update funding.envelope set allocated_cents = allocated_cents + ? where region_code = 'AM25'"
            + " and call_id = ? and reserved_cents + allocated_cents + ? <= ceiling_cents";

    @Resource(lookup = "java:app/jdbc/pact")
    DataSource pool;

    @Inject Envelopes envelopes;
    @Inject Alone alone;

    @Transactional
    public boolean update(UUID call) throws SQLException {
      try (Connection connection = pool.getConnection();
          PreparedStatement update = connection.prepareStatement(UPDATE)) {
        update.setLong(1, AMOUNT.cents());
        update.setObject(2, call);
        update.setLong(3, AMOUNT.cents());
        return update.executeUpdate() == 1;
      }
    }

    public boolean decide(UUID call) {
      try {
        alone.decide(call);
        return true;
      } catch (BusinessException full) {
        return false;
      }
    }
  }

  /** The product's own, as a service calls it. */
  @ApplicationScoped
  public static class Alone {
    @PersistenceContext EntityManager em;
    @Inject Envelopes envelopes;

    @Transactional
    public void decide(UUID call) {
      // a service has read something before it decides; with its first query JPA has a connection
      em.createNativeQuery("select 1").getSingleResult();
      envelopes.allocate(new Claim("AM25", call, null), Money.ZERO, AMOUNT, UuidV7.next());
    }
  }
}
