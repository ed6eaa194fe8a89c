package nl.pactportal.funding.payment;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.payment.PaymentScenario.COORDINATOR;
import static nl.pactportal.funding.payment.PaymentScenario.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.advance.SchedulePlan;
import nl.pactportal.funding.advance.ScheduleService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.platform.error.BusinessException;
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

/** What the bank made of it, the books, and payment that stands still (Awb 4:56). */
@ExtendWith(ArquillianExtension.class)
class ResultServiceIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final long CENTS = AMOUNT.cents();
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject PaymentScenario money;
  @Inject ResultService results;
  @Inject StatusFileService files;
  @Inject SuspensionService suspensions;
  @Inject ScheduleService schedule;
  @Inject AdvanceService advances;
  @Inject GrantTotals totals;
  @Inject Payables payables;
  @Inject Scenario scenario;
  @Inject UserTransaction transaction;

  @BeforeEach
  void withAccount() throws Exception {
    money.withAccount();
  }

  @Test
  void paidIsPostedOnce() throws Exception {
    UUID application = money.released(AMOUNT);
    PaymentRow payment = sent(application);
    as(FINANCE, () -> results.paid(payment.id(), payment.version(), TODAY));
    as(FINANCE, () -> results.paid(payment.id(), payment.version(), TODAY)); // a second click
    assertEquals(AdvanceStatus.PAID, money.advance(application).status());
    assertEquals(AMOUNT, money.grant(application).paid());
    assertEquals(-CENTS, money.balance("BANK", application));
    assertEquals(0, money.balance("PAYABLE", application));
    assertEquals(CENTS, money.balance("ADVANCED", application));
    refused("error.stale", () -> as(FINANCE, () -> results.failed(payment.id(), 1, "x")));
  }

  @Test
  void notBeforeItWasApprovedAndNotTomorrow() throws Exception {
    UUID application = money.released(AMOUNT);
    UUID batch = money.batch(FINANCE, money.advance(application).id());
    UUID id = money.batch(batch).payments().get(0).id();
    refused("payment.notSent", () -> as(FINANCE, () -> results.paid(id, 1, TODAY)));
    refused("payment.notSent", () -> as(FINANCE, () -> results.failed(id, 1, "x")));
    money.approve(FINANCE_TWO, batch);
    LocalDate early = TODAY.minusDays(1);
    refused("payment.day", () -> as(FINANCE, () -> results.paid(id, 1, early)));
    refused("payment.day", () -> as(FINANCE, () -> results.paid(id, 1, TODAY.plusDays(1))));
    refused("payment.day", () -> as(FINANCE, () -> results.paid(id, 1, null)));
  }

  @Test
  void allOfABatch() throws Exception {
    UUID one = money.released(AMOUNT);
    UUID two = money.released(Money.euro(7));
    UUID batch = money.batch(FINANCE, money.advance(one).id(), money.advance(two).id());
    money.approve(FINANCE_TWO, batch);
    as(FINANCE, () -> results.allPaid(batch, TODAY));
    as(FINANCE, () -> results.allPaid(batch, TODAY));
    assertEquals(AMOUNT, money.grant(one).paid());
    assertEquals(Money.euro(7), money.grant(two).paid());
  }

  /** Each line of the file is a result as if somebody had said it; all of them or none. */
  @Test
  void theFileOfTheBankSaysWhatBecameOfEach() throws Exception {
    UUID one = money.released(AMOUNT);
    UUID two = money.released(Money.euro(7));
    UUID batch = money.batch(FINANCE, money.advance(one).id(), money.advance(two).id());
    StatusFiles nobody = StatusFiles.about("PACT-OTHER").whole("ACSC");
    refused("payment.notSent", () -> as(FINANCE, () -> files.take(batch, nobody.upload())));
    money.approve(FINANCE_TWO, batch);
    String number = money.batch(batch).batch().number();
    String first = endToEnd(batch, AMOUNT);
    String second = endToEnd(batch, Money.euro(7));
    unmatched(batch, "payment.file.otherBatch", nobody);
    unmatched(batch, "payment.file.sums", StatusFiles.about(number).counting(3, "1.00"));
    unmatched(
        batch,
        "payment.file.unknown",
        StatusFiles.about(number)
            .transaction(first, "ACSC", null, null, null)
            .transaction("X", "ACSC", null, null, null));
    unmatched(
        batch,
        "payment.file.amount",
        StatusFiles.about(number).transaction(second, "ACSC", "7.01", null, null));
    unmatched(
        batch,
        "payment.file.twice",
        StatusFiles.about(number)
            .transaction(first, "ACSC", null, null, null)
            .transaction(first, "RJCT", null, null, null));
    unmatched(
        batch,
        "payment.file.day",
        StatusFiles.about(number)
            .transaction(first, "ACSC", null, null, null)
            .transaction(second, "ACSC", null, TODAY.plusDays(1).toString(), null));
    unmatched(batch, "payment.file.nothing", StatusFiles.about(number).whole("ACSP"));

    StatusFiles good =
        StatusFiles.about(number)
            .transaction(first, "ACSC", null, TODAY.toString(), null)
            .transaction(second, "RJCT", "7.00", null, "AC04");
    assertEquals(new ImportedResults(1, 1, 0), taken(batch, good));
    assertEquals(new ImportedResults(1, 1, 0), taken(batch, good), "the same file again");
    assertEquals(AMOUNT, money.grant(one).paid());
    assertEquals(-CENTS, money.balance("BANK", one));
    assertEquals(AdvanceStatus.FAILED, money.advance(two).status());
    assertEquals(Money.ZERO, money.grant(two).paid());
    StatusFiles other = StatusFiles.about(number).transaction(first, "RJCT", null, null, "AC04");
    refused("payment.file.contradicts", () -> as(FINANCE, () -> files.take(batch, other.upload())));
  }

  private ImportedResults taken(UUID batch, StatusFiles file) throws Exception {
    return callAs(FINANCE, () -> files.take(batch, file.upload()));
  }

  /** Nothing at all is taken from it, also not what would have matched. */
  private void unmatched(UUID batch, String key, StatusFiles file) throws Exception {
    refused(key, () -> as(FINANCE, () -> files.take(batch, file.upload())));
    assertTrue(money.batch(batch).payments().stream().allMatch(PaymentRow::waiting), key);
  }

  private String endToEnd(UUID batch, Money amount) throws Exception {
    return money.batch(batch).payments().stream()
        .filter(row -> row.amount().equals(amount))
        .findFirst()
        .orElseThrow()
        .endToEndId();
  }

  @Test
  void whatFailedIsPreparedAndReleasedAnew() throws Exception {
    UUID application = money.released(AMOUNT);
    PaymentRow payment = sent(application);
    long seen = payment.version();
    refused("reason.missing", () -> as(FINANCE, () -> results.failed(payment.id(), seen, " ")));
    as(FINANCE, () -> results.failed(payment.id(), seen, "Rekening opgeheven"));
    assertEquals(AdvanceStatus.FAILED, money.advance(application).status());
    assertEquals(Money.ZERO, money.grant(application).paid());
    UUID advance = money.advance(application).id();
    long version = money.advance(application).version();
    as(FINANCE_TWO, () -> schedule.prepare(advance, application, version));
    refused(
        "advance.fourEyes",
        () -> as(FINANCE_TWO, () -> advances.release(advance, application, version + 1)));
    as(FINANCE, () -> advances.release(advance, application, version + 1));
    PaymentRow again = sent(application);
    assertNotEquals(payment.endToEndId(), again.endToEndId());
    as(FINANCE, () -> results.paid(again.id(), again.version(), TODAY));
    assertEquals(-CENTS, money.balance("BANK", application));
  }

  @Test
  void whatCameBackIsNotPaid() throws Exception {
    UUID application = money.released(AMOUNT);
    PaymentRow payment = sent(application);
    refused(
        "payment.wrongStatus",
        () -> as(FINANCE, () -> results.returned(payment.id(), payment.version(), TODAY, "x")));
    as(FINANCE, () -> results.paid(payment.id(), payment.version(), TODAY));
    long paid = callAs(FINANCE, () -> results.find(payment.id())).version();
    as(FINANCE, () -> results.returned(payment.id(), paid, TODAY, "Onbekende rekening"));
    as(FINANCE, () -> results.returned(payment.id(), paid, TODAY, "Onbekende rekening"));
    assertEquals(AdvanceStatus.FAILED, money.advance(application).status());
    assertEquals(Money.ZERO, money.grant(application).paid());
    assertEquals(0, money.balance("BANK", application));
    assertEquals(-CENTS, money.balance("PAYABLE", application));
  }

  @Test
  void suspensionHoldsAndTheDeciderLetsGo() throws Exception {
    UUID application = money.granted(AMOUNT);
    UUID waits = money.released(application, Money.euro(1_000));
    UUID inBatch = money.released(application, Money.euro(2_000));
    UUID batch = money.batch(FINANCE, inBatch);
    UUID id = UuidV7.next();
    as(DECIDER, () -> suspensions.begin(id, application, TODAY, "Vermoeden van 4:48"));
    as(DECIDER, () -> suspensions.begin(id, application, TODAY, "Vermoeden van 4:48"));
    assertEquals(GrantStatus.SUSPENDED, money.grant(application).status());
    assertAll(application, AdvanceStatus.HELD);
    assertEquals(0, money.batch(batch).batch().payments());
    refused("batch.changed", () -> money.batch(FINANCE, waits));
    refused(
        "suspension.wrongStatus",
        () -> as(DECIDER, () -> suspensions.begin(UuidV7.next(), application, TODAY, "x")));
    refused(
        "suspension.noticedOn",
        () -> as(DECIDER, () -> suspensions.begin(UuidV7.next(), application, null, "x")));
    as(DECIDER, () -> suspensions.lift(application, "Uitgezocht"));
    as(DECIDER, () -> suspensions.lift(application, "Uitgezocht"));
    assertEquals(GrantStatus.ACTIVE, money.grant(application).status());
    assertAll(application, AdvanceStatus.RELEASED);
  }

  /** At most thirteen weeks: then the clock lifts it. */
  @Test
  void theClockLiftsIt() throws Exception {
    UUID application = money.released(AMOUNT);
    LocalDate noticed = TODAY.minusWeeks(13);
    as(DECIDER, () -> suspensions.begin(UuidV7.next(), application, noticed, "Onderzoek"));
    money.turnOfTheClock();
    assertAll(application, AdvanceStatus.HELD); // the last day counts
    String yesterday =
        "update funding.payment_suspension set noticed_on = noticed_on - 1, last_day = last_day - 1"
            + " where application_id = '%s'";
    callAs(DECIDER, () -> scenario.execute(yesterday.formatted(application)));
    money.turnOfTheClock();
    money.turnOfTheClock(); // another node
    assertAll(application, AdvanceStatus.RELEASED);
    assertEquals(GrantStatus.ACTIVE, money.grant(application).status());
    SuspensionRow row = callAs(COORDINATOR, () -> suspensions.of(application)).get(0);
    assertEquals("payments", row.liftedByName());
    LocalDate before = noticed.minusDays(1);
    refused(
        "suspension.over",
        () -> as(DECIDER, () -> suspensions.begin(UuidV7.next(), application, before, "x")));
  }

  /** A week before its day, once. */
  @Test
  void anInstalmentBecomesWorkInTime() throws Exception {
    UUID application = money.granted(AMOUNT);
    UUID first = UuidV7.next();
    SchedulePlan plan = new SchedulePlan(AMOUNT, 2, TODAY.plusDays(7), 1);
    as(FINANCE, () -> schedule.plan(first, application, plan));
    money.turnOfTheClock();
    money.turnOfTheClock();
    String open =
        "select count(*) from platform.work_item where kind = 'advance' and done_at is null"
            + " and object_id = '%s'";
    assertEquals(1, callAs(FINANCE, () -> scenario.number(open.formatted(first))));
    UUID second = money.advances(application).get(1).id();
    assertEquals(0, callAs(FINANCE, () -> scenario.number(open.formatted(second))));
  }

  /** What settlement hands over goes the same way, by two persons. */
  @Test
  void aBalanceIsPreparedAndReleased() throws Exception {
    UUID application = money.granted(AMOUNT);
    UUID grant = money.grant(application).id();
    UUID balance = UuidV7.next();
    callAs(
        DECIDER,
        () -> {
          transaction.begin();
          payables.add(totals.claimOf(grant), grant, Money.euro(10), balance);
          payables.add(totals.claimOf(grant), grant, Money.ZERO, UuidV7.next());
          transaction.commit();
          return null;
        });
    assertEquals(1, money.advances(application).size());
    assertEquals(AdvanceKind.BALANCE, money.advance(application).kind());
    as(FINANCE, () -> schedule.prepare(balance, application, 1));
    refused(
        "advance.balance",
        () -> as(FINANCE_TWO, () -> schedule.expire(balance, application, 2, "x")));
    as(FINANCE_TWO, () -> advances.release(balance, application, 2));
    UUID batch = money.batch(FINANCE, balance);
    assertTrue(money.batch(batch).payments().get(0).remittance().endsWith("saldo"));
  }

  private void assertAll(UUID application, AdvanceStatus status) throws Exception {
    assertTrue(
        money.advances(application).stream().allMatch(row -> row.status() == status),
        money.advances(application).toString());
  }

  /** In an approved batch. */
  private PaymentRow sent(UUID application) throws Exception {
    UUID batch = money.batch(FINANCE, money.advance(application).id());
    money.approve(FINANCE_TWO, batch);
    return money.batch(batch).payments().get(0);
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
