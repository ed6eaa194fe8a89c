package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.Accounting.lower;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.payment.PaymentService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/**
 * A debt on one grant pays for what is to be paid on another: two persons, a ground, both books.
 */
@ExtendWith(ArquillianExtension.class)
class OffsetServiceIT {
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
  @Inject RecoveryService recoveries;
  @Inject OffsetService offsets;
  @Inject AdvanceService advances;
  @Inject PaymentService payments;
  @Inject LetterService letters;

  private UUID owing;
  private UUID debt;
  private UUID paying;
  private UUID advance;

  @BeforeEach
  void aDebtOfLastYearAndAnAdvanceOfThisYear() throws Exception {
    owing = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(owing, WEST, WEST_SIGNS, GRANTED, LESS);
    debt = accounting.determined(owing, account, lower(LESS));
    paying = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, Money.ZERO);
    advance = UuidV7.next();
    as(FINANCE, () -> advances.prepare(advance, paying, Money.euro(30_000)));
    period(owing, 2025);
    period(paying, 2026);
  }

  @Test
  void bothSidesAreBookedAndLessIsPaid() throws Exception {
    UUID id = proposed(10_000, OffsetGround.SAME_ACTIVITIES);
    assertEquals(Money.euro(40_000), row().outstanding(), "a proposal moves nothing");
    as(DECIDER, () -> offsets.approve(id, seen(id)));
    assertEquals(Money.euro(30_000), row().outstanding());
    assertEquals(RecoveryStatus.OPEN, row().status());
    assertEquals(Money.euro(30_000).cents(), paid.balance(owing, "RECEIVABLE"));
    assertEquals(-Money.euro(20_000).cents(), paid.balance(paying, "PAYABLE"));
    assertEquals(0, paid.balance(paying, "BANK"), "nothing went to the bank");
    assertEquals(Money.euro(10_000), paid.grant(paying).paid(), "it counts as paid");
    assertEquals(Money.euro(10_000), advanceRow().offset());
    assertEquals(Money.euro(20_000), toPay(), "the rest goes to the bank");
    assertEquals(List.of(), paid.differences(owing));
    assertEquals(List.of(), paid.differences(paying));
    assertTrue(
        callAs(WEST, () -> letters.ofDossier(owing)).stream()
            .anyMatch(letter -> letter.kind() == LetterKind.OFFSET));
    assertEquals(1, steps(owing, "RECOVERY_OFFSET"));
    assertEquals(1, steps(paying, "PAYMENT_OFFSET"));
  }

  @Test
  void anAdvanceWhollySetOffIsPaidAndADebtWhollySetOffEnds() throws Exception {
    UUID all = proposed(30_000, OffsetGround.SAME_ACTIVITIES);
    as(DECIDER, () -> offsets.approve(all, seen(all)));
    assertEquals(AdvanceStatus.OFFSET, advanceRow().status());
    refused(
        "advance.wrongStatus",
        () -> as(FINANCE_TWO, () -> advances.release(advance, paying, advanceRow().version())));
    advance = UuidV7.next();
    as(FINANCE, () -> advances.prepare(advance, paying, Money.euro(50_000)));
    UUID rest = proposed(10_000, OffsetGround.SAME_ACTIVITIES);
    as(DECIDER, () -> offsets.approve(rest, seen(rest)));
    assertEquals(RecoveryStatus.OFFSET, row().status());
    assertEquals(GrantStatus.CLOSED, paid.grant(owing).status());
    assertEquals(0, paid.balance(owing, "RECEIVABLE"));
    assertEquals(List.of(), paid.differences(paying));
    refused("recovery.wrongStatus", () -> proposed(1, OffsetGround.SAME_ACTIVITIES));
  }

  @Test
  void withoutAGroundThereIsNone() throws Exception {
    refused("offset.ground.missing", () -> proposed(1, null));
    refused("offset.ground.otherGrant", () -> proposed(1, OffsetGround.SETTLED_ADVANCE));
    period(paying, 2025);
    refused("offset.ground.samePeriod", () -> proposed(1, OffsetGround.SAME_ACTIVITIES));
    sql("update funding.grant_decision set period_from = null, period_until = null", paying);
    refused("offset.ground.noPeriod", () -> proposed(1, OffsetGround.SAME_ACTIVITIES));
    assertEquals(Money.euro(40_000), row().outstanding());
    assertEquals(0, callAs(WEST, () -> offsets.of(debt)).size());
  }

  /** Between proposal and decision the ground may have gone. */
  @Test
  void theDeciderChecksItAnew() throws Exception {
    UUID id = proposed(1_000, OffsetGround.SAME_ACTIVITIES);
    period(paying, 2025);
    refused("offset.ground.samePeriod", () -> as(DECIDER, () -> offsets.approve(id, seen(id))));
    as(DECIDER, () -> offsets.decline(id, seen(id), "Zelfde tijdvak"));
    assertEquals(Money.euro(40_000), row().outstanding());
    refused("error.stale", () -> as(DECIDER, () -> offsets.approve(id, seen(id))));
  }

  @Test
  void twoPersonsAndNeitherLooksAfterTheRegion() throws Exception {
    Person both = People.with(FINANCE, Role.PROVINCE_FINANCE, Role.PROVINCE_DECIDER);
    UUID id = proposed(1_000, OffsetGround.SAME_ACTIVITIES);
    refused("offset.fourEyes", () -> as(both, () -> offsets.approve(id, seen(id))));
    refused("offset.fourEyes", () -> as(both, () -> offsets.decline(id, seen(id), "x")));
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> as(holder, () -> offsets.approve(id, seen(id))));
    refused("offset.already", () -> proposed(2_000, OffsetGround.SAME_ACTIVITIES));
    as(DECIDER, () -> offsets.approve(id, seen(id)));
  }

  @Test
  void neverMoreThanIsOwedOrToBePaidAndNeverOfAnotherRegion() throws Exception {
    refused("offset.claim.less", () -> proposed(30_001, OffsetGround.SAME_ACTIVITIES));
    refused("recovery.tooMuch", () -> proposed(40_001, OffsetGround.SAME_ACTIVITIES));
    UUID mine = advance;
    UUID theirs = paid.of(scenario.call(GRANTED), NOORDOOST, NOORDOOST_SIGNS, GRANTED, Money.ZERO);
    advance = UuidV7.next();
    as(FINANCE, () -> advances.prepare(advance, theirs, Money.euro(5_000)));
    refused("offset.claim.gone", () -> proposed(1_000, OffsetGround.SAME_ACTIVITIES));
    advance = mine;
  }

  /** Released is not yet at the bank; what is left of it is paid as it was released. */
  @Test
  void whatWasReleasedCanStillBeSetOff() throws Exception {
    as(FINANCE_TWO, () -> advances.release(advance, paying, advanceRow().version()));
    UUID part = proposed(10_000, OffsetGround.SAME_ACTIVITIES);
    as(DECIDER, () -> offsets.approve(part, seen(part)));
    assertEquals(AdvanceStatus.RELEASED, advanceRow().status());
    assertEquals(Money.euro(10_000), advanceRow().offset());
    UUID rest = proposed(20_000, OffsetGround.SAME_ACTIVITIES);
    as(DECIDER, () -> offsets.approve(rest, seen(rest)));
    assertEquals(AdvanceStatus.OFFSET, advanceRow().status());
    assertEquals(List.of(), paid.differences(paying));
    assertEquals(List.of(), paid.differences(owing));
  }

  @Test
  void whatIsHeldCanIfItOnlyWaitsForAnAccountAndNotIfPaymentIsSuspended() throws Exception {
    String held =
        "update funding.advance set status = 'HELD', held_from = 'PREPARED' where id = '%s'";
    callAs(DECIDER, () -> scenario.execute(held.formatted(advance)));
    sql("update funding.grant_decision set status = 'SUSPENDED'", paying);
    refused("offset.claim.suspended", () -> proposed(1_000, OffsetGround.SAME_ACTIVITIES));
    sql("update funding.grant_decision set status = 'ACTIVE'", paying);
    UUID all = proposed(30_000, OffsetGround.SAME_ACTIVITIES);
    as(DECIDER, () -> offsets.approve(all, seen(all)));
    assertEquals(AdvanceStatus.OFFSET, advanceRow().status());
    assertEquals(List.of(), paid.differences(paying));
  }

  /** On its way to the bank it is not the province's to use anymore. */
  @Test
  void whatIsInABatchCannot() throws Exception {
    as(FINANCE_TWO, () -> advances.release(advance, paying, advanceRow().version()));
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.advance set status = 'IN_BATCH' where id = '" + advance + "'"));
    refused("offset.claim.gone", () -> proposed(1_000, OffsetGround.SAME_ACTIVITIES));
  }

  private UUID proposed(long euro, OffsetGround ground) throws Exception {
    UUID id = UuidV7.next();
    OffsetPlan plan = new OffsetPlan(advance, Money.euro(euro), ground, "Zelfde aanpak jeugd");
    as(FINANCE, () -> offsets.propose(id, debt, plan));
    return id;
  }

  private long seen(UUID id) {
    return offsets.of(debt).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private RecoveryRow row() throws Exception {
    return callAs(WEST, () -> recoveries.detail(debt)).recovery();
  }

  private AdvanceRow advanceRow() {
    try {
      UUID grant = paid.grant(paying).id();
      return callAs(WEST, () -> advances.of(grant)).stream()
          .filter(row -> row.id().equals(advance))
          .findFirst()
          .orElseThrow();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Money toPay() throws Exception {
    return callAs(FINANCE, () -> payments.list(AdvanceStatus.PREPARED, 1)).rows().stream()
        .filter(row -> row.id().equals(advance))
        .findFirst()
        .orElseThrow()
        .amount();
  }

  private void period(UUID application, int year) throws Exception {
    sql(
        "update funding.grant_decision set period_from = '%1$d-01-01', period_until = '%1$d-12-31'"
            .formatted(year),
        application);
  }

  private void sql(String update, UUID application) throws Exception {
    callAs(
        DECIDER, () -> scenario.execute(update + " where application_id = '" + application + "'"));
  }

  private long steps(UUID application, String kind) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select count(*) from funding.application_step where application_id = '%s' and kind"
                        .formatted(application)
                    + " = '"
                    + kind
                    + "'"));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
