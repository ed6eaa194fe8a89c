package nl.pactportal.funding.determination;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.Accounting.lower;
import static nl.pactportal.funding.People.ASSESSOR;
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
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.accountability.AccountabilityStatus;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.recovery.SettledGrants;
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

/** From account to determination: four eyes, never above the grant, one resolution. */
@ExtendWith(ArquillianExtension.class)
class DeterminationServiceIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final Money PAID = Money.euro(160_000);
  private static final Money LESS = Money.euro(120_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject AccountabilityService accounts;
  @Inject AccountabilityCheckService checks;
  @Inject DeterminationService determinations;
  @Inject AmendmentService amendments;
  @Inject SettledGrants settled;

  @Test
  void asGrantedPaysTheBalance() throws Exception {
    UUID call = scenario.call(GRANTED);
    UUID application = paid.of(call, WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, GRANTED);
    assertEquals(GrantStatus.ACCOUNTING, paid.grant(application).status());
    UUID id = accounting.determined(application, account, DeterminationPlan.asGranted(GRANTED));
    as(DECIDER, () -> determinations.determine(id, application, 0, lower(LESS))); // double click
    assertEquals(GrantStatus.DETERMINED, paid.grant(application).status());
    assertEquals(Resolution.BALANCE, row(application).resolution());
    assertEquals(-Money.euro(40_000).cents(), paid.balance(application, "PAYABLE"));
    assertEquals(GRANTED.cents(), paid.balance(application, "COST"));
    assertEquals(0, paid.balance(application, "ADVANCED"));
    assertEquals(GRANTED.cents(), paid.allocated(call, "AM25"));
    assertEquals(
        Money.euro(40_000).cents(),
        callAs(
            DECIDER,
            () ->
                scenario.number(
                    "select sum(amount_cents) from funding.advance where kind = 'BALANCE' and"
                        + " grant_id = '"
                        + paid.grant(application).id()
                        + "'")));
  }

  @Test
  void aChangeThatWasAskedForIsDecidedOnFirst() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID asked = UuidV7.next();
    Wish wish = new Wish(LESS, null, null, "Minder doen", "Minder deelnemers");
    as(WEST_SIGNS, () -> amendments.request(asked, application, wish));
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, GRANTED);
    DeterminationPlan plan = DeterminationPlan.asGranted(GRANTED);
    refused("determination.amendmentOpen", () -> accounting.determined(application, account, plan));
    refused("amendment.wrongStatus", () -> as(DECIDER, () -> amendments.grant(asked, 1, "Goed")));
    as(DECIDER, () -> amendments.refuse(asked, 1, "Niet nodig"));
    accounting.determined(application, account, plan);
    assertEquals(GrantStatus.DETERMINED, paid.grant(application).status());
  }

  @Test
  void aGrantClosesOnceItsBalanceIsPaid() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, GRANTED);
    accounting.determined(application, account, DeterminationPlan.asGranted(GRANTED));
    callAs(settled.actor(), Executors.callable(settled::run));
    assertEquals(GrantStatus.DETERMINED, paid.grant(application).status());
    as(DECIDER, () -> paid.payRest(application));
    callAs(settled.actor(), Executors.callable(settled::run));
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
  }

  @Test
  void lowerThanPaidRecoversAndTheRestFlowsBack() throws Exception {
    UUID call = scenario.call(GRANTED);
    UUID application = paid.of(call, WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, LESS);
    accounting.determined(application, account, lower(LESS));
    assertEquals(Resolution.RECOVERY, row(application).resolution());
    assertEquals(Money.euro(40_000).cents(), paid.balance(application, "RECEIVABLE"));
    assertEquals(LESS.cents(), paid.balance(application, "COST"));
    assertEquals(LESS.cents(), paid.allocated(call, "AM25"));
    assertEquals(LESS.cents(), paid.granted(call, "AM25"));
    assertEquals(
        AccountabilityStatus.DETERMINED,
        callAs(WEST, () -> accounts.detail(account)).account().status());
  }

  @Test
  void determinedAtWhatWasPaidClosesAtOnce() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, PAID, PAID);
    accounting.determined(application, account, lower(PAID));
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
    refused(
        "settlement.wrongStatus",
        () -> accounting.determined(application, account, lower(Money.ZERO)));
  }

  @Test
  void writerSignatoryAssessorAndDeciderAreFourPersons() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    Person alone = People.with(WEST, Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);
    UUID id = UuidV7.next();
    as(alone, () -> accounts.create(id, application, Accounting.content(GRANTED)));
    as(alone, () -> accounts.sendToSign(id, accounting.seen(id), Accounting.content(GRANTED)));
    refused(
        "accountability.fourEyes", () -> as(alone, () -> accounts.submit(id, accounting.seen(id))));
    as(WEST_SIGNS, () -> accounts.submit(id, accounting.seen(id)));
    as(INTAKE, () -> checks.complete(id, accounting.seen(id)));
    Person both = People.with(ASSESSOR, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER);
    as(both, () -> checks.advise(id, accounting.seen(id), Accounting.accepting(GRANTED), "goed"));
    DeterminationPlan plan = DeterminationPlan.asGranted(GRANTED);
    refused(
        "determination.fourEyes",
        () ->
            as(
                both,
                () ->
                    determinations.determine(
                        UuidV7.next(), application, accounting.seen(id), plan)));
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused(
        "grant.notIndependent",
        () ->
            as(
                holder,
                () ->
                    determinations.determine(
                        UuidV7.next(), application, accounting.seen(id), plan)));
    accounting.determined(application, id, plan);
  }

  @Test
  void aSupplementStopsTheClockAndStaleOrTooMuchIsRefused() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID id = accounting.submitted(application, WEST, WEST_SIGNS, GRANTED);
    LocalDate until = LocalDate.now(ClockProducer.ZONE).plusWeeks(2);
    as(INTAKE, () -> checks.askSupplement(id, accounting.seen(id), "Het verslag mist", until));
    refused(
        "accountability.wrongStatus",
        () -> as(INTAKE, () -> checks.complete(id, accounting.seen(id))));
    as(WEST, () -> accounts.sendToSign(id, accounting.seen(id), Accounting.content(GRANTED)));
    as(WEST_SIGNS, () -> accounts.submit(id, accounting.seen(id)));
    long old = callAs(INTAKE, () -> accounting.seen(id));
    as(INTAKE, () -> checks.complete(id, old));
    refused(
        "error.stale",
        () -> as(ASSESSOR, () -> checks.advise(id, old, Accounting.accepting(LESS), "x")));
    refused(
        "accountability.accepted.range",
        () ->
            as(
                ASSESSOR,
                () ->
                    checks.advise(
                        id,
                        accounting.seen(id),
                        Accounting.accepting(GRANTED.plus(new Money(1))),
                        "x")));
  }

  @Test
  void withoutAnAccountOnlyAfterReminderAndTerm() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    refused(
        "settlement.wrongStatus",
        () -> accounting.determined(application, null, DeterminationPlan.asGranted(GRANTED)));
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "insert into funding.obligation (region_code, id, grant_id, application_id, covers,"
                    + " status, due_on, provenance, reminded_on, term_until, version) values ('AM25',"
                    + " gen_random_uuid(), '"
                    + paid.grant(application).id()
                    + "', '"
                    + application
                    + "', 'eindafrekening', 'IN_FORCE', '2020-07-01', 'LEGAL', '2020-07-02',"
                    + " '2020-08-01', 1)"));
    accounting.determined(application, null, lower(LESS));
    assertEquals(Basis.EX_OFFICIO, row(application).basis());
  }

  @Test
  void underTheLightestArrangementNoAccountIsNeededHoweverSmallTheGrant() throws Exception {
    Money small = Money.euro(20_000);
    UUID call = scenario.call(small);
    UUID application = paid.of(call, WEST, WEST_SIGNS, small, small);
    refused(
        "settlement.wrongStatus",
        () -> accounting.determined(application, null, DeterminationPlan.asGranted(small)));
    scenario.arrangement(call, 1);
    accounting.determined(application, null, DeterminationPlan.asGranted(small));
    assertEquals(Basis.DIRECT, row(application).basis());
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
  }

  @Test
  void aDraftIsTheRegionsOwnPaperAndAnotherRegionSeesNothing() throws Exception {
    UUID application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID id = UuidV7.next();
    as(WEST, () -> accounts.create(id, application, Accounting.content(GRANTED)));
    assertTrue(callAs(WEST, () -> accounts.detail(id)) != null);
    assertThrows(NotFoundException.class, () -> callAs(INTAKE, () -> accounts.detail(id)));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> accounts.detail(id)));
    assertThrows(
        NotFoundException.class,
        () -> callAs(NOORDOOST, () -> determinations.dossier(application)));
  }

  private DeterminationRow row(UUID application) throws Exception {
    return callAs(WEST, () -> determinations.ofApplication(application).orElseThrow());
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
