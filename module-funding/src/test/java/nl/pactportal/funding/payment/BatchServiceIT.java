package nl.pactportal.funding.payment;

import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.payment.PaymentScenario.COORDINATOR;
import static nl.pactportal.funding.payment.PaymentScenario.FINANCE_THREE;
import static nl.pactportal.funding.payment.PaymentScenario.IBAN;
import static nl.pactportal.funding.payment.PaymentScenario.OTHER;
import static nl.pactportal.funding.payment.PaymentScenario.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
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

/** From released to the bank: once each, by two persons, on an account two persons saw. */
@ExtendWith(ArquillianExtension.class)
class BatchServiceIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final int AT_ONCE = 32;

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject PaymentScenario money;
  @Inject BatchService batches;
  @Inject Scenario scenario;
  private UUID application;
  private UUID advance;

  @BeforeEach
  void released() throws Exception {
    money.withAccount();
    application = money.released(AMOUNT);
    advance = money.advance(application).id();
  }

  @Test
  void oneMakesAnotherApprovesAndFetches() throws Exception {
    UUID batch = money.batch(FINANCE, advance);
    assertEquals(AdvanceStatus.IN_BATCH, status());
    refused("batch.fourEyes", () -> money.approve(FINANCE, batch));
    assertThrows(NotFoundException.class, () -> file(FINANCE_TWO, batch), "not approved");
    money.approve(FINANCE_TWO, batch);
    as(FINANCE_TWO, () -> batches.approve(batch, 1)); // a second click
    assertThrows(NotFoundException.class, () -> file(FINANCE, batch), "made by himself");
    List<PaymentRow> file = file(FINANCE_THREE, batch).payments();
    assertEquals(1, file.size());
    assertEquals(IBAN, file.get(0).iban());
    assertEquals(AMOUNT, file.get(0).amount());
    assertTrue(file.get(0).remittance().endsWith("voorschot"), file.get(0).remittance());
  }

  /** I11. */
  @Test
  void anAdvanceIsPaidOnceHoweverManyTryAtTheSameMoment() throws Exception {
    List<String> outcomes = AtOnce.run(Collections.nCopies(AT_ONCE, this::tryToMake));
    assertEquals(1, Collections.frequency(outcomes, "made"), outcomes.toString());
    assertEquals(
        AT_ONCE - 1, Collections.frequency(outcomes, "batch.changed"), outcomes.toString());
    assertEquals(1, payments());
  }

  /** I11, should the code ever forget. */
  @Test
  void theDatabaseTakesNoSecondPayment() throws Exception {
    money.batch(FINANCE, advance);
    String again =
        "insert into funding.payment (region_code, id, advance_id, attempt, batch_id, account_id,"
            + " iban, holder, amount_cents, end_to_end_id, remittance, status, version)"
            + " select region_code, gen_random_uuid(), advance_id, 2, batch_id, account_id, iban,"
            + " holder, amount_cents, '%2$s', remittance, '%1$s', 1 from funding.payment"
            + " where advance_id = '%3$s'";
    assertThrows(
        Exception.class,
        () ->
            callAs(FINANCE, () -> scenario.execute(again.formatted("IN_BATCH", "again", advance))));
    assertEquals(1, payments());
  }

  @Test
  void theSameFormTwiceMakesOneBatch() throws Exception {
    UUID id = UuidV7.next();
    make(id, LocalDate.now(ClockProducer.ZONE), Set.of(advance));
    make(id, LocalDate.now(ClockProducer.ZONE), Set.of(advance));
    assertEquals(1, payments());
  }

  @Test
  void whatIsForgedIsRefusedAsAWhole() throws Exception {
    Set<UUID> forged = Set.of(advance, new UUID(1, 1));
    refused("batch.changed", () -> make(UuidV7.next(), LocalDate.now(ClockProducer.ZONE), forged));
    refused("batch.chosen", () -> make(UuidV7.next(), LocalDate.now(ClockProducer.ZONE), Set.of()));
    LocalDate past = LocalDate.now(ClockProducer.ZONE).minusDays(2);
    refused("batch.executionOn", () -> make(UuidV7.next(), past, Set.of(advance)));
    refused("batch.executionOn", () -> make(UuidV7.next(), null, Set.of(advance)));
    assertEquals(AdvanceStatus.RELEASED, status());
    assertEquals(0, payments());
  }

  /** F5: from the moment a change is entered until it has cooled off. */
  @Test
  void aChangeOfTheAccountHoldsWhatIsNotPaid() throws Exception {
    UUID change = money.enter(OTHER);
    refused("batch.changed", () -> money.batch(FINANCE, advance));
    assertFalse(isPayable());
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.HELD, status());
    money.confirm(change);
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.HELD, status(), "cools off");
    money.cooledOff();
    money.turnOfTheClock();
    money.turnOfTheClock(); // another node
    assertEquals(AdvanceStatus.RELEASED, status());
    UUID batch = money.batch(FINANCE, advance);
    assertEquals(OTHER, money.batch(batch).payments().get(0).iban());
  }

  @Test
  void aChangeThatIsDeclinedLetsGoOnTheOldAccount() throws Exception {
    UUID change = money.enter(OTHER);
    money.turnOfTheClock();
    money.decline(change);
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.RELEASED, status());
    assertTrue(isPayable());
    UUID batch = money.batch(FINANCE, advance);
    assertEquals(IBAN, money.batch(batch).payments().get(0).iban());
  }

  /** F8: who approves, approves what he saw. */
  @Test
  void anAccountChangedTheDayBeforeTakesThePaymentOut() throws Exception {
    UUID second = money.advance(money.released(Money.euro(1_000))).id();
    UUID batch = money.batch(FINANCE, advance, second);
    long seen = money.batch(batch).batch().version();
    money.enter(OTHER);
    refused("error.stale", () -> as(FINANCE_TWO, () -> batches.approve(batch, seen)));
    BatchRow left = money.batch(batch).batch();
    assertEquals(0, left.payments());
    assertEquals(Money.ZERO, left.total());
    assertEquals(AdvanceStatus.HELD, status());
    refused("batch.empty", () -> money.approve(FINANCE_TWO, batch));
  }

  @Test
  void whatWasApprovedStaysAsItWentToTheBank() throws Exception {
    UUID batch = money.batch(FINANCE, advance);
    money.approve(FINANCE_TWO, batch);
    money.enter(OTHER);
    money.turnOfTheClock();
    assertEquals(AdvanceStatus.IN_BATCH, status());
    assertEquals(IBAN, money.batch(batch).payments().get(0).iban());
  }

  @Test
  void aCancelledBatchLetsGo() throws Exception {
    UUID batch = money.batch(FINANCE, advance);
    long version = money.batch(batch).batch().version();
    as(FINANCE, () -> batches.cancel(batch, version));
    as(FINANCE, () -> batches.cancel(batch, version)); // a second click
    assertEquals(AdvanceStatus.RELEASED, status());
    refused("batch.wrongStatus", () -> as(FINANCE_TWO, () -> batches.approve(batch, version + 1)));
    UUID second = money.batch(FINANCE, advance);
    assertTrue(money.batch(second).payments().get(0).endToEndId().endsWith("2"));
  }

  /** Batches are the province's: a region sees its advances, not what else is paid. */
  @Test
  void aRegionSeesNoBatch() throws Exception {
    UUID batch = money.batch(FINANCE, advance);
    assertThrows(NotFoundException.class, () -> callAs(COORDINATOR, () -> batches.find(batch)));
    assertEquals(List.of(), callAs(COORDINATOR, () -> batches.newest()));
  }

  private AdvanceStatus status() throws Exception {
    return money.advance(application).status();
  }

  private boolean isPayable() throws Exception {
    return callAs(FINANCE, () -> batches.payable()).stream()
        .anyMatch(row -> row.id().equals(advance));
  }

  private String tryToMake() throws Exception {
    try {
      money.batch(FINANCE, advance);
      return "made";
    } catch (BusinessException rule) {
      return rule.key();
    }
  }

  private void make(UUID id, LocalDate on, Set<UUID> chosen) throws Exception {
    as(FINANCE, () -> batches.make(id, BatchFormat.PAIN_001_001_09, on, chosen));
  }

  private BatchDetail file(Person person, UUID batch) throws Exception {
    return callAs(person, () -> batches.file(batch));
  }

  private long payments() throws Exception {
    String count = "select count(*) from funding.payment where advance_id = '" + advance + "'";
    return callAs(FINANCE, () -> scenario.number(count));
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
