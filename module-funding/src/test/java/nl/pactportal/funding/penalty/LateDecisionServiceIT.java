package nl.pactportal.funding.penalty;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.assessment.SupplementRequest;
import nl.pactportal.funding.assessment.SupplementService;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.letter.Remedy;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A late decision costs from two weeks after the region said so, until it is taken (Awb 4:17). */
@ExtendWith(ArquillianExtension.class)
class LateDecisionServiceIT {
  private static final Money AMOUNT = Money.euro(150_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject ApplicationService applications;
  @Inject SupplementService supplements;
  @Inject GrantService grants;
  @Inject LateDecisionService late;
  @Inject LetterService letters;

  private final LocalDate today = LocalDate.now(ClockProducer.ZONE);

  @Test
  void aLateDecisionOnAnApplication() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    refused("penalty.early", () -> as(INTAKE, () -> late.recordOnApplication(id, today)));
    received(id, 200);
    WaitingDecision waiting = callAs(WEST, () -> late.onApplication(id));
    assertTrue(waiting.lateOn(today));
    assertNull(waiting.penalty(), "nobody gave notice yet");
    as(INTAKE, () -> late.recordOnApplication(id, today.minusDays(20)));
    refused("penalty.already", () -> as(INTAKE, () -> late.recordOnApplication(id, today)));
    Penalty running = callAs(WEST, () -> late.onApplication(id)).penalty();
    assertEquals(today, running.until());
    assertTrue(running.amount().isPositive());
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> late.onApplication(id)));

    as(
        DECIDER,
        () -> grants.grant(UuidV7.next(), id, applications.find(id).version(), AMOUNT, null));
    step(id, "GRANTED", 4);
    assertEquals(today.minusDays(4), callAs(WEST, () -> late.onApplication(id)).penalty().until());
    refused("penalty.notWaiting", () -> as(INTAKE, () -> late.recordOnApplication(id, today)));
  }

  /** Awb 4:18: once it grows no more, by another than who recorded the notice, in a letter. */
  @Test
  void howMuchItIsIsDecidedOnce() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    received(id, 200);
    Person both = People.with(INTAKE, Role.PROVINCE_INTAKE, Role.PROVINCE_DECIDER);
    as(both, () -> late.recordOnApplication(id, today.minusDays(30)));
    UUID decision = UuidV7.next();
    refused("penalty.grows", () -> as(DECIDER, () -> late.decideOnApplication(decision, id)));
    as(
        DECIDER,
        () -> grants.grant(UuidV7.next(), id, applications.find(id).version(), AMOUNT, null));
    Penalty fixed = callAs(WEST, () -> late.onApplication(id)).penalty();
    assertTrue(fixed.owed());
    refused("penalty.fourEyes", () -> as(both, () -> late.decideOnApplication(decision, id)));
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> as(holder, () -> late.decideOnApplication(decision, id)));
    as(DECIDER, () -> late.decideOnApplication(decision, id));
    as(DECIDER, () -> late.decideOnApplication(UuidV7.next(), id)); // a second click
    WaitingDecision seen = callAs(WEST, () -> late.onApplication(id));
    assertEquals(fixed.amount(), seen.decision().amount());
    List<LetterRow> sent =
        callAs(WEST, () -> letters.ofDossier(id)).stream()
            .filter(letter -> letter.kind() == LetterKind.PENALTY_DECISION)
            .toList();
    assertEquals(1, sent.size());
    assertEquals(Remedy.OBJECTION, sent.get(0).remedy());
  }

  /** While the region completes it, the province is not late. */
  @Test
  void notWhileTheClockStandsStill() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    SupplementRequest request = new SupplementRequest("Begroting", today.plusDays(14), "Vul aan");
    as(INTAKE, () -> supplements.ask(UuidV7.next(), id, applications.find(id).version(), request));
    received(id, 200);
    assertNull(callAs(WEST, () -> late.onApplication(id)).dueOn());
    refused("penalty.notWaiting", () -> as(INTAKE, () -> late.recordOnApplication(id, today)));
  }

  @Test
  void aLateDetermination() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    UUID id = accounting.toDetermine(application, WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    refused("penalty.early", () -> as(INTAKE, () -> late.recordOnAccount(id, today)));
    String earlier =
        "update funding.accountability set submitted_at = submitted_at - interval '300 days' where"
            + " id = '%s'";
    callAs(DECIDER, () -> scenario.execute(earlier.formatted(id)));
    as(INTAKE, () -> late.recordOnAccount(id, today.minusDays(20)));
    assertEquals(today, callAs(WEST, () -> late.onAccount(id)).penalty().until());
    assertNull(callAs(WEST, () -> late.onApplication(application)).penalty(), "its own clock");

    accounting.determined(application, id, DeterminationPlan.asGranted(AMOUNT));
    step(application, "DETERMINED", 3);
    assertEquals(today.minusDays(3), callAs(WEST, () -> late.onAccount(id)).penalty().until());
    refused("penalty.notWaiting", () -> as(INTAKE, () -> late.recordOnAccount(id, today)));
  }

  private void received(UUID id, int daysAgo) throws Exception {
    String sql =
        "update funding.application set submitted_at = submitted_at - interval '%d days' where id ="
            + " '%s'";
    callAs(DECIDER, () -> scenario.execute(sql.formatted(daysAgo, id)));
  }

  private void step(UUID application, String kind, int daysAgo) throws Exception {
    String sql =
        "update funding.application_step set at = at - interval '%d days' where application_id ="
            + " '%s' and kind = '%s'";
    assertEquals(
        1, callAs(DECIDER, () -> scenario.execute(sql.formatted(daysAgo, application, kind))));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
