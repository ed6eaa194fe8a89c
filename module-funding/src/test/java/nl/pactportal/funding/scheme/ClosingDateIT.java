package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.funding.scheme.CallSteps.refused;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.WorkItemRow;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One act moves a closing date, for all or for some, and what was before can be read later. */
@ExtendWith(ArquillianExtension.class)
class ClosingDateIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject Worklist worklist;
  @Inject FactView facts;
  @Inject CallSteps steps;

  @Test
  void theClosingDateMovesForAllOrForSomeAndTheOldOneStays() throws Exception {
    UUID call = steps.published();
    steps.moves(call, TermFixture.OCTOBER, List.of("AM25"));
    assertEquals(ClosingTime.endOf(TermFixture.OCTOBER), steps.page(WEST, call).closingOf("AM25"));
    assertEquals(TermFixture.CLOSES, steps.page(NOORDOOST, call).closingOf("AM27"));
    assertEquals(
        ClosingTime.endOf(TermFixture.OCTOBER),
        steps.page(DECIDER, call).closesAt(),
        "the last to close");

    LocalDate december = LocalDate.of(2098, 12, 31);
    steps.moves(call, december, List.of());
    assertEquals(ClosingTime.endOf(december), steps.page(WEST, call).closingOf("AM25"));
    assertEquals(ClosingTime.endOf(december), steps.page(NOORDOOST, call).closingOf("AM27"));

    ChangeRow first = steps.history(WEST, call).get(1);
    Difference moved = first.differences().get(0);
    assertEquals(new Difference("closing.AM25", null, "2098-10-31T22:59:59Z"), moved);
    assertEquals("Zomerreces", first.reason());
    assertEquals("Ambtelijk Pact 6 juli 2020, punt 2", first.source());
    ChangeRow last = steps.history(WEST, call).get(0);
    assertTrue(
        last.differences()
            .contains(new Difference("closesAt", "2098-08-31T21:59:59Z", "2098-12-31T22:59:59Z")));
  }

  @Test
  void aClosingDateThatCannotBeIsRefusedAtTheField() throws Exception {
    UUID call = steps.published();
    refused("scheme.closing.missing", () -> steps.propose(call, null, List.of()));
    refused(
        "scheme.closing.past",
        () -> steps.propose(call, LocalDate.now(ClockProducer.ZONE).minusDays(1), List.of()));
    refused("effect.beforeOpening", () -> steps.propose(call, LocalDate.of(2001, 1, 1), List.of()));
    refused(
        "scheme.region.without", () -> steps.propose(call, TermFixture.OCTOBER, List.of("PNB")));
    refused("scheme.nothing", () -> steps.propose(call, LocalDate.of(2098, 8, 31), List.of()));
    refused("reason.missing", () -> Why.said(" ", null));
  }

  @Test
  void oneProposalAtATimeUntilItIsTakenBackOrDeclined() throws Exception {
    UUID call = steps.published();
    UUID first = steps.propose(call, TermFixture.OCTOBER, List.of());
    refused("scheme.oneAtATime", () -> steps.propose(call, TermFixture.OCTOBER, List.of("AM25")));
    refused("scheme.takeBack.own", () -> steps.takeBack(person("intake-two"), first));
    assertTrue(
        steps.history(WEST, call).stream().noneMatch(ChangeRow::waiting), "the province's own");
    steps.takeBack(INTAKE, first);
    UUID second = steps.propose(call, TermFixture.OCTOBER, List.of());
    refused("reason.missing", () -> steps.decline(DECIDER, second, " "));
    steps.decline(DECIDER, second, "Nog niet besproken");
    assertEquals(TermFixture.CLOSES, steps.page(WEST, call).closingOf("AM25"));
  }

  @Test
  void openWorkToSignFollowsTheClosingDate() throws Exception {
    UUID call = steps.published();
    UUID application = scenario.toSign(call, WEST, Money.euro(1_000));
    steps.moves(call, TermFixture.OCTOBER, List.of("AM25"));
    List<LocalDate> due =
        callAs(WEST_SIGNS, () -> worklist.mine()).stream()
            .filter(row -> row.path().endsWith(application.toString()))
            .map(WorkItemRow::dueOn)
            .toList();
    assertEquals(List.of(TermFixture.OCTOBER), due, "once, with the new day");
  }

  /** The seed: 31 August 2020 lay a week after the summer recess; 30 August is a Sunday, too. */
  @Test
  void aClosingDayInOrAfterARecessOrInAWeekendIsPointedOut() throws Exception {
    assertEquals(2, hints(LocalDate.of(2020, 8, 30)));
    assertEquals(1, hints(LocalDate.of(2020, 8, 31)));
    assertEquals(1, hints(LocalDate.of(2020, 10, 31)), "a Saturday");
    assertEquals(0, hints(LocalDate.of(2020, 10, 30)));
  }

  private int hints(LocalDate day) throws Exception {
    return callAs(INTAKE, () -> facts.hints(ClosingTime.endOf(day))).size();
  }

  private static Person person(String subject) {
    return Person.of(subject, subject, Set.of(Role.PROVINCE_INTAKE));
  }
}
