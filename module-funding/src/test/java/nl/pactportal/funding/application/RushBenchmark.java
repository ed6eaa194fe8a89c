package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.person;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The last hour of a call by way of the service, for {@code deploy/benchmark/funding}; not a test
 * of every build. Fifty signatories submit one after another as fast as it goes; the call closes at
 * the moment the last one has asked, while others still wait.
 */
@ExtendWith(ArquillianExtension.class)
class RushBenchmark {
  private static final int SUBMISSIONS = 5000;
  private static final int SIGNATORIES = 50;
  private static final int MOST_MILLIS = 1000;
  private static final String[] REGIONS = {"AM25", "AM26", "AM27", "AM28", "AM32"};

  /** The fingerprint is that of the text, see {@link ApplicationContent}. */
  private static final String WAITING =
      """
      insert into funding.application (region_code, id, call_id, reference, title, activities, requested_cents,
        status, drafted_by, edited_by, content_hash, version)
      select r, gen_random_uuid(), '%1$s', r || '-' || left('%1$s', 13) || '-' || n, 'Spits ' || n, 'Doen', 100,
        'TO_SIGN', 'bench', 'bench', encode(sha256(convert_to('Spits ' || n || chr(31) || 'Doen' || chr(31)
          || 100 || chr(31) || '[]', 'UTF8')), 'hex'), 1
      from unnest(array['AM25', 'AM26', 'AM27', 'AM28', 'AM32']) r, generate_series(1, %2$d) n""";

  private static final String SUBMITTED =
      "select count(*) from funding.application a join funding.call c on c.id = a.call_id"
          + " where a.status = 'SUBMITTED' and a.submitted_at <= c.closes_at and c.id = '%s'";

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SigningService signing;

  private final AtomicInteger asked = new AtomicInteger();
  private final List<Double> took = Collections.synchronizedList(new ArrayList<>());

  @Test
  void nobodyIsLate() throws Exception {
    run(SIGNATORIES * 4); // warms up
    took.clear();
    long begin = System.nanoTime();
    run(SUBMISSIONS);
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<Double> sorted = took.stream().sorted().toList();
    double most = sorted.get(sorted.size() * 95 / 100);
    Logger.getLogger("bench")
        .warning(
            String.format(
                Locale.ROOT,
                "%d submissions by the service, %d at once: %.0f/s, median %.0f ms, p95 %.0f ms,"
                    + " longest %.0f ms",
                SUBMISSIONS,
                SIGNATORIES,
                SUBMISSIONS / seconds,
                sorted.get(sorted.size() / 2),
                most,
                sorted.get(sorted.size() - 1)));
    assertTrue(most <= MOST_MILLIS, most + " ms");
  }

  private void run(int submissions) throws Exception {
    asked.set(0);
    UUID call = scenario.call(Money.euro(1_000_000));
    callAs(DECIDER, () -> scenario.execute(WAITING.formatted(call, submissions / REGIONS.length)));
    List<String> ids =
        callAs(
            DECIDER,
            () ->
                scenario.texts(
                    "select cast(id as text) from funding.application where call_id = '%s' order by region_code, id"
                        .formatted(call)));
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < SIGNATORIES; i++) {
      int each = submissions / SIGNATORIES;
      List<String> own = ids.subList(i * each, (i + 1) * each);
      Person signatory = person(Role.REGION_SIGNATORY, REGIONS[i * REGIONS.length / SIGNATORIES]);
      work.add(() -> submitAll(call, own, signatory, submissions));
    }
    AtOnce.run(work);
    assertEquals(
        submissions,
        callAs(DECIDER, () -> scenario.number(SUBMITTED.formatted(call))),
        "none lost, none late");
  }

  private Void submitAll(UUID call, List<String> ids, Person signatory, int all) throws Exception {
    for (String id : ids) {
      long begin = System.nanoTime();
      callAs(signatory, () -> submit(call, UUID.fromString(id), all));
      took.add((System.nanoTime() - begin) / 1e6);
    }
    return null;
  }

  private Void submit(UUID call, UUID id, int all) throws Exception {
    if (asked.incrementAndGet() == all) {
      callAs(DECIDER, () -> close(call));
    }
    signing.submit(id, 1);
    return null;
  }

  private int close(UUID call) {
    return scenario.execute(
        "update funding.call set closes_at = clock_timestamp() where id = '%s'".formatted(call));
  }
}
