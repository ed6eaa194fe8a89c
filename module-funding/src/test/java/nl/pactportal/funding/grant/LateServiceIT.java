package nl.pactportal.funding.grant;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.ClosingJob;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.scheme.OutageReport;
import nl.pactportal.funding.scheme.OutageService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What comes after the closing instant ends, or counts only if a decider says so. */
@ExtendWith(ArquillianExtension.class)
class LateServiceIT {
  private static final Money ASKED = Money.euro(1_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SigningService signing;
  @Inject LateService late;
  @Inject OutageService outages;
  @Inject ApplicationService applications;
  @Inject ClosingJob closing;
  @Inject Worklist worklist;

  @Test
  void aLateApplicationIsLetInBecauseOfAnOutage() throws Exception {
    UUID id = late();
    assertEquals(ApplicationStatus.LATE, find(DECIDER, id).status());
    assertEquals(0, work(INTAKE, id), "nobody checks it before it counts");
    assertEquals(1, work(DECIDER, id));
    UUID outage = outage();
    refused("reason.missing", () -> admit(id, outage, " "));
    admit(id, outage, "Storing");
    assertEquals(ApplicationStatus.SUBMITTED, find(WEST, id).status());
    assertEquals(1, work(INTAKE, id));
    assertEquals(0, work(DECIDER, id));
    LateRow seen = callAs(WEST, () -> late.of(id)).orElseThrow();
    assertEquals("Aanmelden lukte niet", seen.outage());
    assertEquals("Storing", seen.reason());
    assertTrue(callAs(NOORDOOST, () -> late.of(id)).isEmpty());
    assertTrue(
        callAs(WEST, () -> applications.open(id)).steps().stream()
            .anyMatch(step -> step.kind() == StepKind.SUBMITTED_LATE));
    refused("application.wrongStatus", () -> admit(id, outage, "Nog eens"));
  }

  @Test
  void aLateApplicationIsRefusedByADecision() throws Exception {
    UUID id = late();
    as(DECIDER, () -> late.refuse(id, find(id).version(), "Geen storing bekend"));
    assertEquals(ApplicationStatus.REFUSED, find(WEST, id).status());
    assertEquals(
        1,
        number(
            "select count(*) from funding.grant_decision where outcome = 'REFUSED' and application_id = '%s'",
            id));
  }

  @Test
  void whoLooksAfterTheRegionDoesNotDecide() throws Exception {
    UUID id = late();
    Person account = People.accountHolderOf("AM25", DECIDER);
    long version = callAs(DECIDER, () -> applications.find(id)).version();
    refused("grant.notIndependent", () -> as(account, () -> late.refuse(id, version, "x")));
    UUID unknown = new UUID(1, 2);
    assertThrows(NotFoundException.class, () -> admit(id, unknown, "Storing"));
  }

  @Test
  void lateIsOnlyWhatComesAfterClosingAndInTimeOnlyWhatComesBefore() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID id = scenario.toSign(call, WEST, ASKED);
    refused("late.stillOpen", () -> submitLate(id));
    scenario.close(call);
    long version = find(WEST_SIGNS, id).version();
    refused("call.closed", () -> as(WEST_SIGNS, () -> signing.submit(id, version)));
    refused(
        "application.fourEyes",
        () -> as(People.with(WEST, Role.REGION_SIGNATORY), () -> signing.submitLate(id, version)));
    submitLate(id);
  }

  @Test
  void aRegionWithMoreTimeIsNotLate() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID id = scenario.toSign(call, WEST, ASKED);
    scenario.close(call);
    sql(
        "update funding.envelope set closes_at = now() + interval '1 hour' where region_code = 'AM25' and call_id = '%s'",
        call);
    as(WEST_SIGNS, () -> signing.submit(id, find(id).version()));
    assertEquals(ApplicationStatus.SUBMITTED, find(DECIDER, id).status());
    refused("call.closed", () -> scenario.draft(call, NOORDOOST, ASKED));
  }

  @Test
  void draftsEndAtClosingAndStayReadable() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID draft = scenario.draft(call, WEST, ASKED);
    UUID toSign = scenario.toSign(call, NOORDOOST, ASKED);
    run();
    assertEquals(ApplicationStatus.DRAFT, find(WEST, draft).status(), "the call is open");
    scenario.close(call);
    run();
    run(); // another node
    assertEquals(ApplicationStatus.NOT_SUBMITTED, find(WEST, draft).status());
    assertEquals(ApplicationStatus.TO_SIGN, find(NOORDOOST, toSign).status(), "may come late");
    assertThrows(NotFoundException.class, () -> find(DECIDER, draft));
    assertEquals(
        1,
        number(
            "select count(*) from funding.application_step where kind = 'NOT_SUBMITTED' and application_id = '%s'",
            draft));
  }

  @Test
  void anOutageHasABeginningAnEndAndIsOver() {
    Instant from = Instant.parse("2020-10-31T21:00:00Z");
    refused("outage.from.missing", () -> new OutageReport(null, from, "x"));
    refused("outage.until.before", () -> new OutageReport(from, from, "x"));
    refused("outage.what.missing", () -> new OutageReport(from, from.plusSeconds(1), " "));
    refused(
        "outage.until.future",
        () ->
            as(
                INTAKE,
                () ->
                    outages.record(
                        new OutageReport(from, Instant.parse("2098-01-01T00:00:00Z"), "x"))));
  }

  private UUID late() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID id = scenario.toSign(call, WEST, ASKED);
    scenario.close(call);
    submitLate(id);
    return id;
  }

  private void submitLate(UUID id) throws Exception {
    as(WEST_SIGNS, () -> signing.submitLate(id, find(id).version()));
  }

  private void admit(UUID id, UUID outage, String reason) throws Exception {
    as(DECIDER, () -> late.admit(id, find(id).version(), outage, reason));
  }

  private UUID outage() throws Exception {
    Instant until = Instant.parse("2020-10-31T23:20:00Z");
    as(
        INTAKE,
        () ->
            outages.record(
                new OutageReport(until.minusSeconds(3600), until, "Aanmelden lukte niet")));
    return callAs(DECIDER, () -> outages.list()).get(0).id();
  }

  private void run() throws Exception {
    callAs(
        closing.actor(),
        () -> {
          closing.run();
          return null;
        });
  }

  private ApplicationDetail find(UUID id) {
    return applications.find(id);
  }

  private ApplicationDetail find(Person person, UUID id) throws Exception {
    return callAs(person, () -> applications.find(id));
  }

  private long work(Person person, UUID id) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(id.toString()))
        .count();
  }

  private void sql(String statement, UUID id) throws Exception {
    callAs(DECIDER, () -> scenario.execute(statement.formatted(id)));
  }

  private long number(String statement, UUID id) throws Exception {
    return callAs(DECIDER, () -> scenario.number(statement.formatted(id)));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
