package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.DecisionTerm;
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

/** An incomplete application: asked, answered, or not. */
@ExtendWith(ArquillianExtension.class)
class SupplementIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final Person SIGNS_AND_WRITES =
      People.with(WEST, Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SupplementService supplements;
  @Inject SupplyService supply;
  @Inject SupplementJob job;
  @Inject ApplicationService applications;
  @Inject IntakeService intake;
  @Inject AssessmentService assessment;

  @Test
  void theClockStandsStillUntilTheSignatoryHandsIn() throws Exception {
    UUID id = asked();
    assertEquals(ApplicationStatus.IN_SUPPLEMENT, status(id));
    assertTrue(term(id).paused());

    shift(id, 9);
    assertEquals(8, term(id).term().suspended(), "from the day after the request");
    LocalDate moved = term(id).term().lastDay();
    String before = detail(id).contentHash();

    scenario.close(detail(id).callId());
    as(WEST, () -> supply.answer(id, "De begroting klopt nu."));
    handIn(WEST_SIGNS, id);

    assertEquals(0, work(id, "hand_in"));
    assertEquals(ApplicationStatus.SUBMITTED, status(id), "the closing instant has no say");
    assertFalse(term(id).paused());
    assertEquals(8, term(id).term().suspended());
    assertEquals(moved, term(id).term().lastDay());
    assertEquals(before, detail(id).contentHash(), "no annex was added");
    assertEquals(1, scenario(id, "supplement", "status = 'SUPPLIED'"));
  }

  @Test
  void whoWroteTheAnswerDoesNotHandItIn() throws Exception {
    UUID id = asked();
    refused("supplement.nothing", () -> handIn(WEST_SIGNS, id));
    assertEquals(0, work(id, "hand_in"), "there is nothing to hand in");
    as(SIGNS_AND_WRITES, () -> supply.answer(id, "Zie bijlage."));
    as(SIGNS_AND_WRITES, () -> supply.answer(id, "Zie bijlage 2."));
    assertEquals(1, work(id, "hand_in"), "once");
    refused("supplement.fourEyes", () -> handIn(SIGNS_AND_WRITES, id));
  }

  @Test
  void whatTheSignatoryReadIsWhatHeHandsIn() throws Exception {
    UUID id = asked();
    as(WEST, () -> supply.answer(id, "Eerste antwoord"));
    long read = callAs(WEST_SIGNS, () -> supplements.of(id).get(0).version());
    as(WEST, () -> supply.answer(id, "Ander antwoord"));
    long seen = scenario.version(WEST_SIGNS, id);
    refused("error.stale", () -> as(WEST_SIGNS, () -> supply.handIn(id, seen, read)));
  }

  @Test
  void anotherRegionSeesNothingOfIt() throws Exception {
    UUID id = asked();
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> supplements.of(id)));
    assertThrows(
        NotFoundException.class, () -> as(NOORDOOST, () -> supply.answer(id, "van een ander")));
  }

  @Test
  void anUnusedTermOpensWorkForTheDeciderOnce() throws Exception {
    UUID id = asked();
    shift(id, 20);
    as(job.actor(), job::run);
    as(job.actor(), job::run);

    assertFalse(term(id).paused());
    assertEquals(13, term(id).term().suspended(), "the last day of the term is not counted");
    assertEquals(1, work(id, "not_process"));

    as(DECIDER, () -> supplements.notProcess(id, version(id), "Geen begroting ontvangen"));
    assertEquals(ApplicationStatus.NOT_PROCESSED, status(id));
    assertEquals(0, work(id, "not_process"));
  }

  @Test
  void notBeforeTheTermIsOverAndNotFourWeeksAfterIt() throws Exception {
    UUID id = asked();
    refused(
        "supplement.notProcess.early",
        () -> as(DECIDER, () -> supplements.notProcess(id, version(id), "te vroeg")));
    shift(id, 60);
    refused(
        "supplement.notProcess.late",
        () -> as(DECIDER, () -> supplements.notProcess(id, version(id), "te laat")));
    as(INTAKE, () -> supplements.proceed(id, version(id)));
    assertEquals(ApplicationStatus.SUBMITTED, status(id));
  }

  @Test
  void anAnswerAfterTheTermStillCountsButTheClockRanAlready() throws Exception {
    UUID id = asked();
    shift(id, 20);
    as(WEST, () -> supply.answer(id, "Sorry dat het later is."));
    handIn(WEST_SIGNS, id);
    assertEquals(ApplicationStatus.SUBMITTED, status(id));
    assertEquals(13, term(id).term().suspended());
  }

  @Test
  void whatWasWithdrawnMeanwhileIsLeftAlone() throws Exception {
    UUID id = asked();
    shift(id, 20);
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.application set status = 'WITHDRAWN' where id = '" + id + "'"));
    as(job.actor(), job::run);
    assertEquals(0, work(id, "not_process"));
    assertEquals(1, scenario(id, "supplement", "status = 'ENDED'"));
  }

  @Test
  void somethingMissingIsNotComplete() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    refused("check.notAll", () -> as(INTAKE, () -> intake.complete(id, version(id))));
    List<CheckLine> list = callAs(INTAKE, () -> assessment.open(id).intake());
    List<CheckFinding> findings =
        list.stream()
            .map(line -> new CheckFinding(line.itemId(), CheckOutcome.YES, null, null))
            .collect(Collectors.toCollection(ArrayList::new));
    findings.set(
        1, new CheckFinding(list.get(1).itemId(), CheckOutcome.NO, null, "Begroting ontbreekt"));
    as(INTAKE, () -> intake.check(id, findings));
    refused("check.missing", () -> as(INTAKE, () -> intake.complete(id, version(id))));
  }

  @Test
  void whoActsForTheRegionDoesNotCheckIt() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    Person both = Person.of("both", "Beide", INTAKE.roles(), "AM25");
    refused("grant.notIndependent", () -> as(both, () -> intake.complete(id, version(id))));
  }

  private UUID asked() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    SupplementRequest request =
        new SupplementRequest(
            "Begroting\nVerklaring", LocalDate.now(ClockProducer.ZONE).plusDays(14), "Vul aan.");
    as(INTAKE, () -> supplements.ask(UuidV7.next(), id, version(id), request));
    return id;
  }

  /** As if it was asked that many days ago. */
  private void shift(UUID id, int days) throws Exception {
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.supplement set asked_on = asked_on - %d, until_on = until_on - %d where application_id = '%s'"
                    .formatted(days, days, id)));
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.suspension set asked_on = asked_on - %d where object_id = '%s'"
                    .formatted(days, id)));
  }

  private void handIn(Person person, UUID id) throws Exception {
    long seen = scenario.version(WEST_SIGNS, id);
    long answer = callAs(WEST_SIGNS, () -> supplements.of(id).get(0).version());
    as(person, () -> supply.handIn(id, seen, answer));
  }

  private long work(UUID id, String kind) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select count(*) from platform.work_item where done_at is null and kind = '%s' and object_id = '%s'"
                    .formatted(kind, id)));
  }

  private long scenario(UUID id, String table, String where) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select count(*) from funding.%s where application_id = '%s' and %s"
                    .formatted(table, id, where)));
  }

  private DecisionTerm term(UUID id) throws Exception {
    return callAs(WEST, () -> applications.decisionTerm(id).orElseThrow());
  }

  private ApplicationDetail detail(UUID id) throws Exception {
    return callAs(WEST, () -> applications.find(id));
  }

  private ApplicationStatus status(UUID id) throws Exception {
    return detail(id).status();
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private static void as(Person person, Executable step) throws Exception {
    callAs(
        person,
        () -> {
          try {
            step.execute();
          } catch (Exception | Error thrown) {
            throw thrown;
          } catch (Throwable other) {
            throw new IllegalStateException(other);
          }
          return null;
        });
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
