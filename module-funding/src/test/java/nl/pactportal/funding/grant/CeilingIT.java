package nl.pactportal.funding.grant;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The envelope of a region holds, however many decide at once. */
@ExtendWith(ArquillianExtension.class)
class CeilingIT {
  private static final int DECISIONS = 50;
  private static final Money CEILING = Money.euro(200_000);
  private static final Money ASKED = Money.euro(7_000);
  private static final int FIT = 28; // 28 x 7,000 = 196,000

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject CallService calls;

  @Test
  void fiftyDecisionsAtOnceGrantExactlyWhatFits() throws Exception {
    UUID call = scenario.call(CEILING);
    List<Callable<String>> decisions = new ArrayList<>();
    for (int i = 0; i < DECISIONS; i++) {
      decisions.add(decision(unreserved(call), UuidV7.next()));
    }

    List<String> outcomes = AtOnce.run(decisions);

    assertEquals(FIT, outcomes.stream().filter("granted"::equals).count(), outcomes.toString());
    assertEquals(DECISIONS - FIT, outcomes.stream().filter("grant.overCeiling"::equals).count());
    assertEquals(Money.euro(196_000), envelope(call).granted());
    assertEquals(196_000_00, sumOfDecisions(call));
    assertEquals(FIT, statusCount(call, "GRANTED"));
    assertEquals(DECISIONS - FIT, statusCount(call, "TO_DECIDE"), "refused ones stay undecided");
  }

  @Test
  void toTheExtentTheCeilingAllows() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID first = unreserved(call);
    UUID second = unreserved(call);
    grant(first, ASKED, null);

    BusinessException refused =
        assertThrows(BusinessException.class, () -> grant(second, ASKED, null));
    assertEquals("grant.overCeiling", refused.key());
    assertEquals(Money.euro(3_000).toEuro(), refused.arguments()[0], "says what is free");

    grant(second, Money.euro(3_000), "Het plafond is bereikt");
    assertEquals(Money.ZERO, envelope(call).free());
    assertEquals(1, statusCount(call, "PARTLY_GRANTED"));
  }

  @Test
  void aDoubleClickGrantsOnce() throws Exception {
    UUID call = scenario.call(CEILING);
    UUID application = unreserved(call);
    UUID decision = UuidV7.next();
    List<Callable<String>> clicks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clicks.add(decision(application, decision));
    }

    assertEquals(8, AtOnce.run(clicks).stream().filter("granted"::equals).count());
    assertEquals(ASKED, envelope(call).granted());
  }

  @Test
  void twoDecidersOnOneApplicationGrantOnce() throws Exception {
    UUID call = scenario.call(CEILING);
    UUID application = unreserved(call);
    List<String> outcomes =
        AtOnce.run(
            List.of(decision(application, UuidV7.next()), decision(application, UuidV7.next())));

    assertEquals(1, outcomes.stream().filter("granted"::equals).count(), outcomes.toString());
    assertEquals(1, outcomes.stream().filter("error.stale"::equals).count(), outcomes.toString());
    assertEquals(ASKED, envelope(call).granted());
  }

  /** Advised at nothing, so that nothing is reserved and the decisions compete. */
  private UUID unreserved(UUID call) throws Exception {
    return scenario.toDecide(call, WEST, WEST_SIGNS, ASKED, Money.ZERO);
  }

  private Callable<String> decision(UUID application, UUID id) throws Exception {
    long version = scenario.version(DECIDER, application);
    return () -> {
      try {
        return callAs(
            DECIDER,
            () -> {
              grants.grant(id, application, version, ASKED, null);
              return "granted";
            });
      } catch (BusinessException rule) {
        return rule.key();
      }
    };
  }

  private void grant(UUID application, Money amount, String reason) throws Exception {
    long version = scenario.version(DECIDER, application);
    callAs(
        DECIDER,
        () -> {
          grants.grant(UuidV7.next(), application, version, amount, reason);
          return null;
        });
  }

  private EnvelopeRow envelope(UUID call) throws Exception {
    return callAs(DECIDER, () -> calls.find(call).envelopeOf("AM25").orElseThrow());
  }

  private long sumOfDecisions(UUID call) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select sum(g.amount_cents) from funding.grant_decision g join funding.application"
                    + " a on a.id = g.application_id where a.call_id = '"
                    + call
                    + "'"));
  }

  private long statusCount(UUID call, String status) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select count(*) from funding.application where status = '%s' and call_id = '%s'"
                    .formatted(status, call)));
  }
}
