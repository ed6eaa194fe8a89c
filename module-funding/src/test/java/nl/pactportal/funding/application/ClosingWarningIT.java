package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A region hears in time that its application is not submitted; once for each moment. */
@ExtendWith(ArquillianExtension.class)
class ClosingWarningIT {
  private static final Money AMOUNT = Money.euro(5_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject ClosingWarningJob job;
  @Inject SigningService signing;
  @Inject ApplicationService applications;

  @Test
  void eachMomentWarnsOnceAndAMovedClosingWarnsAnew() throws Exception {
    UUID call = closingIn("6 days");
    UUID id = scenario.draft(call, WEST, AMOUNT);
    run();
    run();
    assertEquals(1, ever(WEST, id, "closes_soon"));
    move(call, "5 days");
    run();
    assertEquals(2, ever(WEST, id, "closes_soon"));
    assertEquals(1, open(WEST, id, "closes_soon"), "the newest replaces the one before");
  }

  @Test
  void whatWaitsForASignatureWarnsTheSignatoryUntilItIsSubmitted() throws Exception {
    UUID call = closingIn("1 day");
    UUID id = scenario.toSign(call, WEST, AMOUNT);
    run();
    assertEquals(1, open(WEST_SIGNS, id, "sign_soon"));
    assertEquals(0, ever(WEST, id, "closes_soon"));
    long version = scenario.version(WEST_SIGNS, id);
    callAs(
        WEST_SIGNS,
        () -> {
          signing.submit(id, version);
          return null;
        });
    assertEquals(0, open(WEST_SIGNS, id, "sign_soon"));
    run();
    assertEquals(1, ever(WEST_SIGNS, id, "sign_soon"));
  }

  @Test
  void nobodyIsWarnedTooEarlyOrTooLate() throws Exception {
    UUID far = scenario.draft(closingIn("9 days"), WEST, AMOUNT);
    UUID call = closingIn("1 day");
    UUID late = scenario.draft(call, WEST, AMOUNT);
    scenario.close(call);
    run();
    assertEquals(0, ever(WEST, far, "closes_soon"));
    assertEquals(0, ever(WEST, late, "closes_soon"));
  }

  private void run() throws Exception {
    callAs(
        job.actor(),
        () -> {
          job.run();
          return null;
        });
  }

  private UUID closingIn(String interval) throws Exception {
    UUID call = scenario.call(AMOUNT);
    move(call, interval);
    return call;
  }

  private void move(UUID call, String interval) throws Exception {
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set closes_at = now() + interval '%s' where id = '%s'"
                    .formatted(interval, call)));
  }

  private long ever(Person person, UUID id, String kind) throws Exception {
    return count(person, id, kind, "");
  }

  private long open(Person person, UUID id, String kind) throws Exception {
    return count(person, id, kind, " and done_at is null");
  }

  private long count(Person person, UUID id, String kind, String more) throws Exception {
    return callAs(
        person,
        () ->
            scenario.number(
                "select count(*) from platform.work_item where object_id = '%s' and kind = '%s'%s"
                    .formatted(id, kind, more)));
  }
}
