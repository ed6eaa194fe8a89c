package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.Accounting.lower;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
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
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
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

/** From a debt to its end, with the books beside it. */
@ExtendWith(ArquillianExtension.class)
class RecoveryServiceIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final Money PAID = Money.euro(160_000);
  private static final Money LESS = Money.euro(120_000);
  private static final Money DEBT = Money.euro(40_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject RecoveryService recoveries;
  @Inject DueRecoveries due;

  @Test
  void paidInTwoPartsClosesTheGrant() throws Exception {
    UUID application = application();
    UUID id = recovery(application);
    assertEquals(RecoveryStatus.OPEN, row(id).status());
    assertEquals(DEBT, row(id).outstanding());
    UUID first = UuidV7.next();
    receive(first, id, Money.euro(10_000));
    receive(first, id, Money.euro(10_000)); // a double click
    assertEquals(Money.euro(30_000), row(id).outstanding());
    refused("recovery.tooMuch", () -> receive(UuidV7.next(), id, Money.euro(30_001)));
    refused("recovery.amount.positive", () -> receive(UuidV7.next(), id, Money.ZERO));
    refused(
        "recovery.day",
        () -> receive(id, Money.euro(1), LocalDate.now(ClockProducer.ZONE).plusDays(1)));
    receive(UuidV7.next(), id, Money.euro(30_000));
    assertEquals(RecoveryStatus.PAID, row(id).status());
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
    assertEquals(0, paid.balance(application, "RECEIVABLE"));
    assertEquals(-LESS.cents(), paid.balance(application, "BANK"));
  }

  @Test
  void lateMeansDefaultInterestReminderAndWrit() throws Exception {
    UUID application = application();
    UUID id = recovery(application);
    refused("recovery.wrongStatus", () -> as(FINANCE, () -> recoveries.remind(id, seen(id))));
    longAgo(id, "'2024-01-02'", "'2024-02-13'");
    callAs(due.actor(), Executors.callable(due::run));
    callAs(due.actor(), Executors.callable(due::run)); // the other node
    assertEquals(RecoveryStatus.DEFAULT, row(id).status());
    assertEquals(LocalDate.of(2024, 2, 14), row(id).defaultFrom());
    as(FINANCE, () -> recoveries.remind(id, seen(id)));
    RecoveryRow reminded = row(id);
    assertEquals(RecoveryStatus.REMINDED, reminded.status());
    assertTrue(reminded.interest().compareTo(Money.euro(2_000)) > 0, "some years at 4 to 7 %");
    assertEquals(
        reminded.outstanding().cents(), paid.balance(application, "RECEIVABLE"), "the books agree");
    assertEquals(-reminded.interest().cents(), paid.balance(application, "INTEREST"));
    refused("recovery.reminderRuns", () -> as(FINANCE, () -> recoveries.writ(id, seen(id), "D-1")));
    sql("update funding.recovery set remind_until = current_date - 1 where id = '" + id + "'");
    as(FINANCE, () -> recoveries.writ(id, seen(id), "D-1"));
    receive(UuidV7.next(), id, row(id).outstanding());
    assertEquals(RecoveryStatus.PAID, row(id).status());
    assertEquals(0, paid.balance(application, "RECEIVABLE"));
  }

  @Test
  void moreTimeStopsTheRemindersUntilItHasPassed() throws Exception {
    UUID id = recovery(application());
    LocalDate later = LocalDate.now(ClockProducer.ZONE).plusMonths(3);
    refused(
        "obligation.term.future",
        () ->
            as(
                DECIDER,
                () -> recoveries.defer(id, seen(id), LocalDate.now(ClockProducer.ZONE), "nu")));
    as(DECIDER, () -> recoveries.defer(id, seen(id), later, "In drie delen"));
    sql("update funding.recovery set due_on = '2024-02-13' where id = '" + id + "'");
    callAs(due.actor(), Executors.callable(due::run));
    assertEquals(RecoveryStatus.DEFERRED, row(id).status(), "nobody reminds meanwhile");
    sql("update funding.recovery set deferred_until = '2024-06-01' where id = '" + id + "'");
    callAs(due.actor(), Executors.callable(due::run));
    assertEquals(RecoveryStatus.DEFAULT, row(id).status());
    assertEquals(LocalDate.of(2024, 6, 2), row(id).defaultFrom());
  }

  @Test
  void whatIsWaivedIsWrittenOffAndLapsingTakesFiveYears() throws Exception {
    UUID application = application();
    UUID id = recovery(application);
    longAgo(id, "'2024-01-02'", "'2024-02-13'");
    callAs(due.actor(), Executors.callable(due::run));
    refused(
        "recovery.notLapsed", () -> as(DECIDER, () -> recoveries.lapse(id, seen(id), "verjaard")));
    as(DECIDER, () -> recoveries.waive(id, seen(id), "Onbillijk"));
    assertEquals(RecoveryStatus.WAIVED, row(id).status());
    assertEquals(DEBT.cents(), paid.balance(application, "WRITTEN_OFF"));
    assertEquals(0, paid.balance(application, "RECEIVABLE"));
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
    refused("recovery.wrongStatus", () -> receive(UuidV7.next(), id, Money.euro(1)));
  }

  @Test
  void anotherRegionSeesNothing() throws Exception {
    UUID id = recovery(application());
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> recoveries.detail(id)));
    assertTrue(
        callAs(NOORDOOST, () -> recoveries.list(1)).rows().stream()
            .noneMatch(r -> r.id().equals(id)));
  }

  private UUID application() throws Exception {
    return paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
  }

  private UUID recovery(UUID application) throws Exception {
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, LESS);
    return accounting.determined(application, account, lower(LESS));
  }

  private void longAgo(UUID id, String known, String dueOn) throws Exception {
    sql(
        "update funding.recovery set made_known_on = %s, due_on = %s where id = '%s'"
            .formatted(known, dueOn, id));
  }

  private void sql(String statement) throws Exception {
    callAs(DECIDER, () -> scenario.execute(statement));
  }

  private void receive(UUID entry, UUID id, Money amount) throws Exception {
    as(
        FINANCE,
        () ->
            recoveries.receive(
                entry, id, seen(id), amount, LocalDate.now(ClockProducer.ZONE), "afschrift"));
  }

  private void receive(UUID id, Money amount, LocalDate on) throws Exception {
    as(FINANCE, () -> recoveries.receive(UuidV7.next(), id, seen(id), amount, on, null));
  }

  private long seen(UUID id) {
    return recoveries.detail(id).recovery().version();
  }

  private RecoveryRow row(UUID id) throws Exception {
    return callAs(WEST, () -> recoveries.detail(id)).recovery();
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
