package nl.pactportal.funding.foureyes;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.foureyes.Eyes.namesake;
import static nl.pactportal.funding.foureyes.Eyes.same;
import static nl.pactportal.funding.payment.PaymentScenario.COORDINATOR;
import static nl.pactportal.funding.payment.PaymentScenario.FINANCE_THREE;
import static nl.pactportal.funding.payment.PaymentScenario.OTHER;
import static nl.pactportal.funding.payment.PaymentScenario.REGION;
import static nl.pactportal.funding.payment.PaymentScenario.SIGNATORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.account.AccountService;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.advance.ScheduleService;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.payment.BatchFormat;
import nl.pactportal.funding.payment.BatchService;
import nl.pactportal.funding.payment.PaymentScenario;
import nl.pactportal.funding.payment.ResultService;
import nl.pactportal.funding.payment.SuspensionService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * F3, F5 and F8 of the money: who decided, who prepares and who releases are three persons, also
 * where the decision was a later one; a batch is made by one and approved by another; an account is
 * entered by one and confirmed by another, and what is not paid waits for that.
 */
@ExtendWith(ArquillianExtension.class)
class MoneyEyesIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final Set<Role> FINANCIAL = Set.of(Role.PROVINCE_FINANCE);

  /** The decider, in another job since. */
  private static final Person MOVED = same(DECIDER, FINANCIAL);

  private static final Person OTHER_DECIDER = namesake(DECIDER, Role.PROVINCE_DECIDER);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Eyes eyes;
  @Inject PaymentScenario money;
  @Inject Accounting accounting;
  @Inject AdvanceService advances;
  @Inject ScheduleService schedule;
  @Inject AmendmentService amendments;
  @Inject AccountService accounts;
  @Inject BatchService batches;
  @Inject ResultService results;
  @Inject SuspensionService suspensions;

  @BeforeEach
  void withAccount() throws Exception {
    money.withAccount();
  }

  @Test
  void deciderPreparerAndReleaserAreThree() throws Exception {
    UUID application = money.granted(AMOUNT);
    UUID advance = UuidV7.next();
    eyes.mayNot(MOVED, "advance.notDecider", () -> advances.prepare(advance, application, AMOUNT));
    eyes.may(FINANCE, () -> advances.prepare(advance, application, AMOUNT));
    Person renamed = same(FINANCE, FINANCIAL);
    eyes.mayNot(renamed, "advance.fourEyes", () -> advances.release(advance, application, 1));
    eyes.mayNot(MOVED, "advance.notDecider", () -> advances.release(advance, application, 1));
    eyes.may(
        namesake(FINANCE, Role.PROVINCE_FINANCE), () -> advances.release(advance, application, 1));
    assertEquals(AdvanceStatus.RELEASED, money.advance(application).status());
  }

  /** A change of the grant is a decision, too. */
  @Test
  void whoAmendedTheGrantNeitherPreparesNorReleases() throws Exception {
    UUID application = money.granted(AMOUNT);
    UUID wish = UuidV7.next();
    eyes.may(SIGNATORY, () -> amendments.request(wish, application, wish(Money.euro(4_000))));
    eyes.may(OTHER_DECIDER, () -> amendments.grant(wish, 1, "Kan met minder"));
    Person moved = same(OTHER_DECIDER, FINANCIAL);
    UUID advance = UuidV7.next();
    Money part = Money.euro(1_000);
    eyes.mayNot(moved, "advance.notDecider", () -> advances.prepare(advance, application, part));
    eyes.may(FINANCE, () -> advances.prepare(advance, application, part));
    eyes.mayNot(moved, "advance.notDecider", () -> advances.release(advance, application, 1));
    eyes.mayNot(
        moved,
        "advance.notDecider",
        () -> schedule.expire(advance, application, 1, "Niet meer nodig"));
    eyes.may(FINANCE_TWO, () -> advances.release(advance, application, 1));
  }

  /** And so is what a grant comes down to: its balance is paid by two others. */
  @Test
  void whoDeterminedDoesNotPayTheBalance() throws Exception {
    Money granted = Money.euro(200_000);
    UUID application = money.granted(granted);
    UUID account = accounting.toDetermine(application, COORDINATOR, SIGNATORY, granted, granted);
    eyes.may(
        OTHER_DECIDER,
        () -> accounting.determine(application, account, DeterminationPlan.asGranted(granted)));
    Person moved = same(OTHER_DECIDER, FINANCIAL);
    AdvanceRow balance = money.advance(application);
    UUID id = balance.id();
    long seen = balance.version();
    eyes.mayNot(moved, "advance.notDecider", () -> schedule.prepare(id, application, seen));
    eyes.may(FINANCE, () -> schedule.prepare(id, application, seen));
    eyes.mayNot(FINANCE, "advance.fourEyes", () -> advances.release(id, application, seen + 1));
    eyes.mayNot(moved, "advance.notDecider", () -> advances.release(id, application, seen + 1));
    eyes.may(FINANCE_TWO, () -> advances.release(id, application, seen + 1));
  }

  @Test
  void oneMakesABatchAndAnotherApprovesIt() throws Exception {
    UUID application = money.released(AMOUNT);
    UUID batch = money.batch(FINANCE, money.advance(application).id());
    Person renamed = same(FINANCE, FINANCIAL);
    eyes.mayNot(renamed, "batch.fourEyes", () -> batches.approve(batch, seen(batch)));
    eyes.may(FINANCE_THREE, () -> batches.approve(batch, seen(batch)));
  }

  /** F5: what was released waits until somebody else confirms, and the days after. */
  @Test
  void whoEntersAnAccountDoesNotConfirmItAndMoneyWaits() throws Exception {
    UUID application = money.released(AMOUNT);
    UUID account = money.enter(OTHER);
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.HELD, money.advance(application).status());
    Person both = same(COORDINATOR, Set.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY), REGION);
    Person promoted = same(COORDINATOR, FINANCIAL);
    eyes.mayNot(both, "account.fourEyes", () -> accounts.confirm(account, 1));
    eyes.mayNot(both, "account.fourEyes", () -> accounts.decline(account, 1, "Toch niet"));
    eyes.mayNot(promoted, "account.fourEyes", () -> accounts.confirm(account, 1));
    eyes.may(namesake(COORDINATOR, Role.REGION_SIGNATORY), () -> accounts.confirm(account, 1));
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.HELD, money.advance(application).status(), "it cools off");
    money.cooledOff();
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.RELEASED, money.advance(application).status());
  }

  /** F8: an approval is for the batch that was seen, with the accounts in it. */
  @Test
  void aBatchWhoseAccountChangedIsAnotherBatch() throws Exception {
    UUID application = money.released(AMOUNT);
    UUID batch = money.batch(FINANCE, money.advance(application).id());
    long seen = money.batch(batch).batch().version();
    money.enter(OTHER);
    money.turnOfTheClock();
    eyes.mayNot(FINANCE_TWO, "error.stale", () -> batches.approve(batch, seen));
    eyes.mayNot(FINANCE_TWO, "batch.empty", () -> batches.approve(batch, seen(batch)));
    assertEquals(AdvanceStatus.HELD, money.advance(application).status());
  }

  /** F7: who acts for the region has no part in its money, whatever his role with the province. */
  @Test
  void whoActsForTheRegionTouchesNoneOfItsMoney() throws Exception {
    Person own = Person.of("finance-own", "Van de regio", FINANCIAL, REGION);
    String rule = "grant.notIndependent";
    UUID application = money.granted(AMOUNT);
    UUID advance = UuidV7.next();
    eyes.mayNot(own, rule, () -> advances.prepare(advance, application, AMOUNT));
    eyes.may(FINANCE, () -> advances.prepare(advance, application, AMOUNT));
    eyes.mayNot(own, rule, () -> advances.release(advance, application, 1));
    eyes.mayNot(own, rule, () -> schedule.expire(advance, application, 1, "Weg"));
    eyes.may(FINANCE_TWO, () -> advances.release(advance, application, 1));
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    eyes.mayNot(own, rule, () -> make(UuidV7.next(), today, advance));
    UUID batch = money.batch(FINANCE, advance);
    eyes.mayNot(own, rule, () -> batches.approve(batch, seen(batch)));
    eyes.may(FINANCE_TWO, () -> batches.approve(batch, seen(batch)));
    eyes.mayNot(own, rule, () -> results.allPaid(batch, today));
    UUID account = money.enter(OTHER);
    eyes.mayNot(own, rule, () -> accounts.confirm(account, 1));
    eyes.mayNot(own, rule, () -> accounts.decline(account, 1, "Nee"));
    Person deciding = Person.of("decider-own", "Van de regio", DECIDER.roles(), REGION);
    eyes.mayNot(
        deciding, rule, () -> suspensions.begin(UuidV7.next(), application, today, "Onderzoek"));
    eyes.may(FINANCE, () -> results.allPaid(batch, today));
    eyes.may(FINANCE, () -> accounts.confirm(account, 1));
  }

  private void make(UUID id, LocalDate on, UUID advance) {
    batches.make(id, BatchFormat.PAIN_001_001_09, on, Set.of(advance));
  }

  private long seen(UUID batch) {
    return batches.find(batch).batch().version();
  }

  private static Wish wish(Money amount) {
    return new Wish(
        amount, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), "Doen", "Kleiner plan");
  }
}
