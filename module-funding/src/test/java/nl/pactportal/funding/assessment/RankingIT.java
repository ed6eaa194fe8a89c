package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The order of a call as it follows from its rows. */
@ExtendWith(ArquillianExtension.class)
class RankingIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject RankingService rankings;
  @Inject SupplementService supplements;
  @Inject SupplyService supply;
  @Inject ApplicationService applications;

  /** Received first but complete last: the moment of the last piece counts. */
  @Test
  void whatWasCompletedLaterStandsLater() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID first = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(7_000));
    UUID second = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(7_000));
    supplement(first);
    assertEquals(2, callAs(ASSESSOR, () -> rankings.of(call)).waiting());
    scenario.complete(first);
    scenario.complete(second);

    List<RankedRow> rows = callAs(ASSESSOR, () -> rankings.of(call)).rows();
    assertEquals(List.of(second, first), rows.stream().map(RankedRow::id).toList());
    assertEquals(
        List.of(Money.euro(7_000), Money.euro(3_000)),
        rows.stream().map(RankedRow::proposed).toList());
  }

  /** What is reserved for those in the order is theirs: an advice changes no proposal. */
  @Test
  void anAdviceLeavesTheProposalsAsTheyAre() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID first = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(7_000));
    UUID second = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(7_000));
    scenario.advise(first, Money.euro(7_000));
    scenario.complete(second);
    scenario.assess(second);

    assertEquals(
        Money.euro(7_000), callAs(ASSESSOR, () -> rankings.proposal(call, first)).orElseThrow());
    assertEquals(
        Money.euro(3_000), callAs(ASSESSOR, () -> rankings.proposal(call, second)).orElseThrow());
    assertEquals(
        40, callAs(ASSESSOR, () -> rankings.of(call)).rows().get(1).score(), "four times ten");
  }

  @Test
  void noRegionSeesTheOrder() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> rankings.of(call)));
  }

  private void supplement(UUID id) throws Exception {
    SupplementRequest request =
        new SupplementRequest(
            "Begroting", LocalDate.now(ClockProducer.ZONE).plusDays(14), "Vul aan.");
    callAs(
        INTAKE,
        () -> {
          supplements.ask(UuidV7.next(), id, applications.find(id).version(), request);
          return null;
        });
    callAs(
        WEST,
        () -> {
          supply.answer(id, "Zie hier.");
          return null;
        });
    callAs(
        WEST_SIGNS,
        () -> {
          long answer = supplements.of(id).get(0).version();
          supply.handIn(id, applications.find(id).version(), answer);
          return null;
        });
  }
}
