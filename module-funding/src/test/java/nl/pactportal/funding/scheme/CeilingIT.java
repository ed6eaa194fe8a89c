package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.funding.scheme.CallSteps.as;
import static nl.pactportal.funding.scheme.CallSteps.refused;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A ceiling moves with its postings, and not below what others may count on. */
@ExtendWith(ArquillianExtension.class)
class CeilingIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SchemeService schemes;
  @Inject CallSteps steps;

  @Test
  void aCeilingMovesWithItsPostings() throws Exception {
    UUID call = steps.published();
    steps.ceiling(call, 300_000);
    assertEquals(
        Money.euro(300_000), steps.page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(-1_500_000_00, steps.balance(call, "CEILING"));
    steps.ceiling(call, 100_000);
    assertEquals(-500_000_00, steps.balance(call, "CEILING"));
    assertEquals(500_000_00, steps.pot(call));
    assertEquals(5, steps.count(call, "CEILING_LOWERED"));
  }

  @Test
  void aCeilingDoesNotGoBelowWhatIsCommitted() throws Exception {
    UUID call = steps.published();
    UUID application = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    UUID early = steps.proposeEarly(call, 50_000);
    scenario.advise(application, Money.euro(80_000));
    BusinessException late =
        assertThrows(BusinessException.class, () -> steps.carryOut(DECIDER, early));
    assertEquals("scheme.ceiling.committed", late.key());
    assertEquals(
        Money.euro(200_000), steps.page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(0, steps.count(call, "CEILING_LOWERED"), "all or nothing");
    steps.takeBack(INTAKE, early);

    BusinessException seen =
        assertThrows(BusinessException.class, () -> steps.proposeCeiling(call, 79_999));
    assertEquals("scheme.ceiling.below", seen.key());
    assertEquals("share_AM25", seen.field());
    steps.ceiling(call, 80_000);
  }

  /** Awb 4:27, second paragraph. */
  @Test
  void aLowerCeilingLeavesEarlierApplicationsTheirRoom() throws Exception {
    UUID call = steps.published();
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    below("share_AM25", () -> steps.proposeCeiling(call, 79_999));
    UUID change = steps.proposeCeiling(call, 80_000);
    scenario.submitted(call, NOORDOOST, NOORDOOST_SIGNS, Money.euro(90_000));
    below("share_AM27", () -> steps.carryOut(DECIDER, change));
    assertEquals(0, steps.count(call, "CEILING_LOWERED"), "all or nothing");
    steps.takeBack(INTAKE, change);
    steps.ceiling(call, 90_000);
    assertEquals(
        Money.euro(90_000), steps.page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
  }

  private static void below(String field, Executable step) {
    BusinessException refused = assertThrows(BusinessException.class, step);
    assertEquals("scheme.early.below", refused.key());
    assertEquals(field, refused.field());
  }

  /** Where they are compared with each other, a lower ceiling touches each of them. */
  @Test
  void whatIsRankedIsNotLoweredWhileOneWaits() throws Exception {
    UUID call = steps.published();
    String ranked = "update funding.call set distribution = 'RANKING' where id = '%s'";
    callAs(DECIDER, () -> scenario.execute(ranked.formatted(call)));
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(1_000));
    assertEquals(
        "scheme.early.below",
        assertThrows(BusinessException.class, () -> steps.proposeCeiling(call, 199_999)).key());
  }

  /** Awb 4:28: all three, each with what shows it. */
  @Test
  void threeConditionsLetItCountForEarlierApplications() throws Exception {
    UUID call = steps.published();
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    int seen = steps.page(INTAKE, call).call().edition();
    EarlyEffect two = new EarlyEffect("Aanvragen in oktober", "Begroting van november", " ");
    refused(
        "scheme.early.all",
        () ->
            as(
                INTAKE,
                () ->
                    schemes.proposeCeiling(
                        UuidV7.next(),
                        call,
                        seen,
                        TermFixture.budget(50_000),
                        TermFixture.RECESS,
                        two)));
    UUID change = steps.proposeEarly(call, 50_000);
    assertThrows(
        PersistenceException.class,
        () ->
            callAs(
                DECIDER,
                () ->
                    scenario.execute(
                        "update funding.call_change set early_announced = null where id = '"
                            + change
                            + "'")));
    steps.carryOut(DECIDER, change);
    assertEquals(
        Money.euro(50_000), steps.page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals("Provinciaal blad 12", steps.change(WEST, call, change).earlyAnnounced());
  }
}
