package nl.pactportal.funding.payment;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.payment.PaymentScenario.COORDINATOR;
import static nl.pactportal.funding.payment.PaymentScenario.SIGNATORY;
import static nl.pactportal.funding.payment.PaymentScenario.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.advance.ScheduleService;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.notice.NoticeAddressService;
import nl.pactportal.funding.notice.Notices;
import nl.pactportal.funding.recovery.RecoveryRow;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.funding.recovery.RecoveryStatus;
import nl.pactportal.funding.recovery.SettledGrants;
import nl.pactportal.funding.revocation.RevocationGround;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
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
import org.junit.jupiter.api.function.Executable;

/** A payment comes back after the grant was taken back: as a whole, in part, or too late. */
@ExtendWith(ArquillianExtension.class)
class ReturnedPaymentIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final Money LEFT = Money.euro(3_000);
  private static final Money DEBT = Money.euro(2_000);
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject PaymentScenario money;
  @Inject ResultService results;
  @Inject RevocationService revocations;
  @Inject RecoveryService recoveries;
  @Inject ScheduleService schedule;
  @Inject AdvanceService advances;
  @Inject Scenario scenario;
  @Inject Accounting accounting;
  @Inject PaidGrant grants;
  @Inject SettledGrants settled;
  @Inject NoticeAddressService addresses;
  @Inject Notices notices;

  @BeforeEach
  void withAccount() throws Exception {
    money.withAccount();
  }

  /** Nothing is owed anymore, and nothing is paid again. */
  @Test
  void ofARevokedGrantTheDebtIsMetInWhole() throws Exception {
    UUID application = paid(AMOUNT);
    UUID debt = revoke(application, Money.ZERO);
    UUID payment = payment(application, 0);
    comeBack(payment);
    comeBack(payment); // a double click
    assertEquals(RecoveryStatus.OFFSET, debt(debt).status());
    assertEquals(AdvanceStatus.OFFSET, money.advance(application).status());
    assertEquals(Money.ZERO, money.grant(application).paid());
    books(application, 0, 0, 0);
    assertEquals(0, openWork(money.advance(application).id(), FundingWork.ADVANCE));
    assertEquals(0, openWork(debt, FundingWork.PAY_BACK));
  }

  /** Of a lowered grant only what is still granted is paid again, and then it is right. */
  @Test
  void ofALoweredGrantTheRestIsPaidAgain() throws Exception {
    UUID application = paid(AMOUNT);
    UUID debt = revoke(application, LEFT);
    assertEquals(DEBT, debt(debt).outstanding());
    UUID payment = payment(application, 0);
    comeBack(payment);
    PaymentRow came = callAs(FINANCE, () -> results.find(payment));
    assertEquals(List.of(DEBT, LEFT), List.of(came.covered(), came.again()));
    assertEquals(Money.ZERO, debt(debt).outstanding());
    AdvanceRow failed = money.advance(application);
    assertEquals(AdvanceStatus.FAILED, failed.status());
    assertEquals(Money.ZERO, money.grant(application).paid());
    books(application, 0, -LEFT.cents(), 0);

    paidAsPrepared(application, LEFT);
    assertEquals(LEFT, money.grant(application).paid());
    books(application, -LEFT.cents(), 0, 0);
  }

  /** However little that is. */
  @Test
  void aCentThatIsOwedIsMetToo() throws Exception {
    UUID application = paid(AMOUNT);
    UUID debt = revoke(application, new Money(AMOUNT.cents() - 1));
    comeBack(payment(application, 0));
    assertEquals(Money.ZERO, debt(debt).outstanding());
    books(application, 0, 1 - AMOUNT.cents(), 0);
  }

  /** Of two payments one comes back: what is owed is met with it before anything is paid again. */
  @Test
  void oneOfTwoPaymentsMeetsTheDebt() throws Exception {
    UUID application = money.granted(AMOUNT);
    sent(money.released(application, LEFT));
    sent(money.released(application, DEBT));
    UUID debt = revoke(application, Money.euro(1_000));
    comeBack(payment(application, LEFT.cents()));
    assertEquals(Money.euro(1_000), debt(debt).outstanding());
    assertEquals(Money.euro(1_000), money.grant(application).paid());
    books(application, -DEBT.cents(), 0, Money.euro(1_000).cents());
  }

  /** What the region paid back already is not owed: then it would have to be paid to it twice. */
  @Test
  void whatWasPaidBackIsNotPaidBackAgain() throws Exception {
    UUID application = paid(AMOUNT);
    UUID debt = revoke(application, LEFT);
    long seen = debt(debt).version();
    as(FINANCE, () -> recoveries.receive(UuidV7.next(), debt, seen, DEBT, TODAY, null));
    UUID payment = payment(application, 0);
    refused("payment.takenBack", () -> comeBack(payment));
    assertEquals(AdvanceStatus.PAID, money.advance(application).status());
    books(application, -LEFT.cents(), 0, 0);
  }

  /**
   * Determined, paid, and determined lower: the rest of its balance is owed to the region again.
   */
  @Test
  void aGrantStaysOpenUntilTheRestIsPaidAgain() throws Exception {
    UUID application = determinedAndPaid();
    UUID debt = revise(application, Money.euro(4_000));
    comeBack(payment(application, DEBT.cents()));
    assertEquals(RecoveryStatus.OFFSET, debt(debt).status());
    turnOfTheClock();
    assertEquals(GrantStatus.REVISED, money.grant(application).status(), "1,000 is to be paid");
    paidAsPrepared(application, Money.euro(1_000));
    turnOfTheClock();
    assertEquals(GrantStatus.CLOSED, money.grant(application).status());
    books(application, -Money.euro(4_000).cents(), 0, 0);
    assertEquals(List.of(), grants.differences(application));
  }

  /** What came back is not with the region, so no more of it is asked back. */
  @Test
  void determinedLowerBeforeTheRestIsPaidAgain() throws Exception {
    UUID application = determinedAndPaid();
    revise(application, Money.euro(4_000));
    comeBack(payment(application, DEBT.cents()));
    UUID debt = revise(application, Money.euro(3_500));
    assertThrows(NotFoundException.class, () -> debt(debt), "500 is to be paid, nothing is owed");
    books(application, -LEFT.cents(), -Money.euro(500).cents(), 0);
    paidAsPrepared(application, Money.euro(500));
    turnOfTheClock();
    assertEquals(GrantStatus.CLOSED, money.grant(application).status());
    assertEquals(List.of(), grants.differences(application));
  }

  @Test
  void onlyTheRegionThatOwedItIsToldAndOnce() throws Exception {
    String here = "zuidoost-" + UuidV7.next() + "@example.org";
    String elsewhere = "noordoost-" + UuidV7.next() + "@example.org";
    as(COORDINATOR, () -> addresses.receiveAt(here));
    as(NOORDOOST, () -> addresses.receiveAt(elsewhere));
    UUID application = paid(AMOUNT);
    UUID debt = revoke(application, LEFT);
    comeBack(payment(application, 0));
    as(notices.actor(), notices::run);
    as(notices.actor(), notices::run); // the other node
    List<String> mails = mails(here, debt);
    assertEquals(1, mails.size());
    String mail = mails.get(0);
    assertTrue(mail.contains("/funding/recoveries/detail.xhtml?id=" + debt), mail);
    assertTrue(mail.contains("In English:"), mail);
    assertFalse(mail.contains("2.000") || mail.contains("2,000"), "no amounts: " + mail);
    assertFalse(mail.contains("Onbekende rekening"), "not why it came back: " + mail);
    assertFalse(mail.contains(FINANCE.name()), "nobody by name: " + mail);
    assertEquals(List.of(), mails(elsewhere, debt));
    assertTrue(callAs(COORDINATOR, () -> recoveries.detail(debt)).covered(), "the page, too");
    as(COORDINATOR, addresses::stop);
    as(NOORDOOST, addresses::stop);
  }

  /** About that debt being met. */
  private List<String> mails(String recipient, UUID debt) throws Exception {
    String sql =
        "select m.subject || chr(10) || m.body from platform.mail m join funding.recovery_entry e"
            + " on e.id = m.object_id where m.recipient = '%s' and e.recovery_id = '%s'";
    return callAs(FINANCE, () -> scenario.texts(sql.formatted(recipient, debt)));
  }

  private UUID paid(Money amount) throws Exception {
    UUID application = money.granted(amount);
    sent(money.released(application, amount));
    return application;
  }

  /** To the bank, which pays it; how much that was. */
  private Money sent(UUID advance) throws Exception {
    UUID batch = money.batch(FINANCE, advance);
    money.approve(FINANCE_TWO, batch);
    as(FINANCE, () -> results.allPaid(batch, TODAY));
    return money.batch(batch).payments().get(0).amount();
  }

  /** In two payments: an advance, and the balance. */
  private UUID determinedAndPaid() throws Exception {
    UUID application = money.granted(AMOUNT);
    sent(money.released(application, LEFT));
    UUID account = accounting.toDetermine(application, COORDINATOR, SIGNATORY, AMOUNT, AMOUNT);
    accounting.determined(application, account, DeterminationPlan.asGranted(AMOUNT));
    paidAsPrepared(application, DEBT);
    turnOfTheClock();
    assertEquals(GrantStatus.CLOSED, money.grant(application).status());
    return application;
  }

  /** Prepared by one, released by another: what was planned, or failed before. */
  private void paidAsPrepared(UUID application, Money amount) throws Exception {
    AdvanceRow before = openAdvance(application);
    as(FINANCE, () -> schedule.prepare(before.id(), application, before.version()));
    long prepared = openAdvance(application).version();
    as(FINANCE_TWO, () -> advances.release(before.id(), application, prepared));
    assertEquals(amount, sent(before.id()));
  }

  private AdvanceRow openAdvance(UUID application) throws Exception {
    return money.advances(application).stream()
        .filter(row -> row.status().isToBePaid())
        .findFirst()
        .orElseThrow();
  }

  private void turnOfTheClock() throws Exception {
    as(settled.actor(), settled::run);
  }

  private UUID revoke(UUID application, Money left) throws Exception {
    return lower(application, RevocationGround.NOT_PERFORMED, left);
  }

  private UUID revise(UUID application, Money left) throws Exception {
    return lower(application, RevocationGround.UNKNOWN_FACTS, left);
  }

  private UUID lower(UUID application, RevocationGround ground, Money left) throws Exception {
    UUID id = UuidV7.next();
    RevocationPlan plan =
        new RevocationPlan(ground, left, "Niet gedaan", null, null, null, TODAY.plusDays(14));
    as(ASSESSOR, () -> revocations.announce(id, application, plan));
    as(ASSESSOR, () -> revocations.hear(id, 1, TODAY, "Klopt"));
    as(DECIDER, () -> revocations.decide(id, 2, "Gewogen"));
    return id;
  }

  /** Of that application, and of that amount if it is not 0. */
  private UUID payment(UUID application, long cents) throws Exception {
    UUID grant = money.grant(application).id();
    String sql =
        "select y.id::text from funding.payment y join funding.advance d on d.id = y.advance_id"
            + " where y.status = 'PAID' and d.grant_id = '%s' and %d in (0, y.amount_cents)";
    List<String> found = callAs(FINANCE, () -> scenario.texts(sql.formatted(grant, cents)));
    return UUID.fromString(found.get(0));
  }

  private void comeBack(UUID payment) throws Exception {
    long version = callAs(FINANCE, () -> results.find(payment)).version();
    as(FINANCE, () -> results.returned(payment, version, TODAY, "Onbekende rekening"));
  }

  private RecoveryRow debt(UUID id) throws Exception {
    return callAs(FINANCE, () -> recoveries.detail(id)).recovery();
  }

  private long openWork(UUID object, FundingWork kind) throws Exception {
    String sql =
        "select count(*) from platform.work_item where done_at is null and kind = '%s'"
            + " and object_id = '%s'";
    return callAs(FINANCE, () -> scenario.number(sql.formatted(kind.kind(), object)));
  }

  private void books(UUID application, long bank, long payable, long receivable) throws Exception {
    assertEquals(bank, money.balance("BANK", application), "bank");
    assertEquals(payable, money.balance("PAYABLE", application), "payable");
    assertEquals(receivable, money.balance("RECEIVABLE", application), "receivable");
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
