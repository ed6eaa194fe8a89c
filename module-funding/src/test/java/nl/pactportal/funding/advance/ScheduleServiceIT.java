package nl.pactportal.funding.advance;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.HELMOND;
import static nl.pactportal.funding.People.HELMOND_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Advances in instalments: within what may be advanced, three persons, the books say the same. */
@ExtendWith(ArquillianExtension.class)
class ScheduleServiceIT {
  private static final Money AMOUNT = new Money(5_000_000);
  private static final LocalDate FIRST = LocalDate.now(ClockProducer.ZONE).plusDays(2);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject AdvanceService advances;
  @Inject ScheduleService schedule;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  private UUID application;

  @BeforeEach
  void granted() throws Exception {
    granted(scenario.call(AMOUNT));
  }

  private void granted(UUID call) throws Exception {
    application = scenario.toDecide(call, HELMOND, HELMOND_SIGNS, AMOUNT);
    long version = scenario.version(DECIDER, application);
    as(DECIDER, () -> grants.grant(UuidV7.next(), application, version, AMOUNT, null));
  }

  @Test
  void threePersonsPayEachInstalment() throws Exception {
    plan(FINANCE, AMOUNT, 3);
    assertEquals(
        List.of(1_666_666L, 1_666_666L, 1_666_668L),
        rows().stream().map(row -> row.amount().cents()).toList());
    AdvanceRow first = rows().get(0);
    Person all = People.with(DECIDER, Role.PROVINCE_DECIDER, Role.PROVINCE_FINANCE);
    refused("advance.notDecider", () -> prepare(all, first));
    prepare(FINANCE, first);
    prepare(FINANCE, first); // a second click
    assertEquals(
        1,
        callAs(
            FINANCE_TWO,
            () ->
                worklist.at("/funding/applications/detail.xhtml?id=" + application).stream()
                    .filter(work -> work.titleNl().endsWith(", termijn 1"))
                    .filter(work -> work.isFor(user))
                    .count()));
    refused("advance.fourEyes", () -> release(FINANCE, rows().get(0)));
    refused("advance.notDecider", () -> release(all, rows().get(0)));
    release(FINANCE_TWO, rows().get(0));
    assertEquals(AdvanceStatus.RELEASED, rows().get(0).status());
    refused("advance.wrongStatus", () -> release(FINANCE_TWO, rows().get(1)));
  }

  @Test
  void noMoreThanTheCallAllows() throws Exception {
    UUID call = scenario.call(AMOUNT);
    as(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set advance_permille = 800 where id = '" + call + "'"));
    granted(call);
    refused("advance.overGrant", () -> plan(FINANCE, new Money(4_000_001), 2));
    plan(FINANCE, new Money(4_000_000), 2);
    refused("advance.overGrant", () -> plan(FINANCE, new Money(1), 1));
    assertEquals(Money.ZERO, grant().left());
  }

  @Test
  void whatExpiresCanBeAdvancedAgainAndTheBooksSayTheSame() throws Exception {
    plan(FINANCE, AMOUNT, 3);
    AdvanceRow last = rows().get(2);
    refused("reason.missing", () -> expire(FINANCE, last, ""));
    expire(FINANCE, last, "Minder activiteiten");
    expire(FINANCE, last, "Minder activiteiten"); // a second click
    assertEquals(new Money(3_333_332), grant().advanced());
    assertEquals(3_333_332, balance("ADVANCED"));
    assertEquals(-3_333_332, balance("PAYABLE"));
    refused("error.stale", () -> prepare(FINANCE, last));
    refused("advance.wrongStatus", () -> prepare(FINANCE, rows().get(2)));
  }

  @Test
  void theSameFormTwicePlansOnce() throws Exception {
    UUID id = UuidV7.next();
    as(FINANCE, () -> schedule.plan(id, application, new SchedulePlan(AMOUNT, 2, FIRST, 1)));
    as(FINANCE, () -> schedule.plan(id, application, new SchedulePlan(AMOUNT, 2, FIRST, 1)));
    assertEquals(2, rows().size());
  }

  @Test
  void noInstalmentInThePast() {
    SchedulePlan past =
        new SchedulePlan(AMOUNT, 2, LocalDate.now(ClockProducer.ZONE).minusDays(2), 1);
    refused(
        "schedule.first", () -> as(FINANCE, () -> schedule.plan(UuidV7.next(), application, past)));
  }

  @Test
  void anAdvanceOfAnotherGrantIsUnknown() throws Exception {
    plan(FINANCE, AMOUNT, 1);
    AdvanceRow row = rows().get(0);
    granted();
    assertThrows(NotFoundException.class, () -> prepare(FINANCE, row));
    assertThrows(NotFoundException.class, () -> expire(FINANCE, row, "x"));
  }

  private void plan(Person person, Money total, int count) throws Exception {
    SchedulePlan plan = new SchedulePlan(total, count, FIRST, 3);
    as(person, () -> schedule.plan(UuidV7.next(), application, plan));
  }

  private void prepare(Person person, AdvanceRow row) throws Exception {
    as(person, () -> schedule.prepare(row.id(), application, row.version()));
  }

  private void expire(Person person, AdvanceRow row, String reason) throws Exception {
    as(person, () -> schedule.expire(row.id(), application, row.version(), reason));
  }

  private void release(Person person, AdvanceRow row) throws Exception {
    as(person, () -> advances.release(row.id(), application, row.version()));
  }

  private GrantRow grant() throws Exception {
    return callAs(HELMOND, () -> grants.ofApplication(application).orElseThrow());
  }

  private List<AdvanceRow> rows() throws Exception {
    UUID grant = grant().id();
    return callAs(HELMOND, () -> advances.of(grant));
  }

  private long balance(String account) throws Exception {
    String sum =
        "select coalesce(sum(case '%1$s' when debit then cents else -cents end), 0) from"
            + " funding.posting where application_id = '%2$s' and '%1$s' in (debit, credit)";
    return callAs(FINANCE, () -> scenario.number(sum.formatted(account, application)));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(
        person,
        () -> {
          step.run();
          return null;
        });
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }

  /** A step of a test. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }
}
