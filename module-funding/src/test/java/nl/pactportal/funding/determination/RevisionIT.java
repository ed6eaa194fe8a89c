package nl.pactportal.funding.determination;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.Accounting.lower;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.funding.revocation.RevocationGround;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.platform.error.BusinessException;
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

/** A determination is lowered afterwards (Awb 4:49): within five years, and the old one stays. */
@ExtendWith(ArquillianExtension.class)
class RevisionIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final Money PAID = Money.euro(160_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject DeterminationService determinations;
  @Inject RevocationService revocations;
  @Inject RecoveryService recoveries;
  @Inject LetterService letters;

  private UUID call;
  private UUID application;

  @Test
  void aBalanceNotPaidYetBecomesLess() throws Exception {
    determined(GRANTED); // 40,000 still to be paid
    revised(RevocationGround.UNKNOWN_FACTS, Money.euro(170_000));
    assertEquals(GrantStatus.REVISED, paid.grant(application).status());
    assertEquals(-Money.euro(10_000).cents(), paid.balance(application, "PAYABLE"));
    assertEquals(Money.euro(170_000).cents(), paid.balance(application, "COST"));
    assertEquals(0, paid.balance(application, "RECEIVABLE"));
    assertEquals(Money.euro(170_000).cents(), paid.allocated(call, "AM25"));
    assertEquals(Money.euro(170_000).cents(), paid.granted(call, "AM25"));
    assertEquals(List.of(), paid.differences(application));
    List<DeterminationRow> versions = callAs(WEST, () -> determinations.versions(application));
    assertEquals(List.of(2, 1), versions.stream().map(DeterminationRow::number).toList());
    assertEquals(GRANTED, versions.get(1).amount(), "the old one stays");
    assertEquals(Basis.REVISION, versions.get(0).basis());
    assertTrue(
        callAs(WEST, () -> letters.ofDossier(application)).stream()
            .anyMatch(letter -> letter.kind() == LetterKind.REVISION));
  }

  @Test
  void whatWasPaidTooMuchIsRecoveredBesidesAnEarlierDebt() throws Exception {
    UUID first = determined(Money.euro(120_000)); // 40,000 to be paid back
    UUID id = revised(RevocationGround.DETERMINATION_WRONG, Money.euro(90_000));
    assertEquals(
        Money.euro(30_000), callAs(WEST, () -> recoveries.detail(id)).recovery().principal());
    assertEquals(Money.euro(70_000).cents(), paid.balance(application, "RECEIVABLE"));
    assertEquals(Money.euro(90_000).cents(), paid.balance(application, "COST"));
    assertEquals(Money.euro(90_000).cents(), paid.allocated(call, "AM25"));
    assertEquals(List.of(), paid.differences(application));
    receive(id, 30_000);
    assertEquals(
        GrantStatus.REVISED, paid.grant(application).status(), "the first debt is still open");
    receive(first, 40_000);
    assertEquals(GrantStatus.CLOSED, paid.grant(application).status());
    UUID again = revised(RevocationGround.UNKNOWN_FACTS, Money.ZERO);
    assertEquals(
        Money.euro(90_000), callAs(WEST, () -> recoveries.detail(again)).recovery().principal());
    assertEquals(List.of(), paid.differences(application));
  }

  @Test
  void afterFiveYearsNoMore() throws Exception {
    determined(PAID);
    madeKnown(LocalDate.now(ClockProducer.ZONE).minusYears(5).minusDays(1));
    refused("revocation.tooLate", () -> announced(plan(RevocationGround.UNKNOWN_FACTS, null)));
    LocalDate recently = LocalDate.now(ClockProducer.ZONE).minusYears(1);
    announced(plan(RevocationGround.BREACHED_AFTER, recently));
  }

  @Test
  void theFifthAnniversaryIsTheLastDay() throws Exception {
    determined(PAID);
    madeKnown(LocalDate.now(ClockProducer.ZONE).minusYears(5));
    announced(plan(RevocationGround.UNKNOWN_FACTS, null));
  }

  @Test
  void onGroundsOfTheirOwn() throws Exception {
    determined(PAID);
    refused(
        "revocation.ground.notNow", () -> announced(plan(RevocationGround.NOT_PERFORMED, null)));
    LocalDate before = LocalDate.now(ClockProducer.ZONE).minusDays(1);
    refused(
        "revocation.breachedBefore",
        () -> announced(plan(RevocationGround.BREACHED_AFTER, before)));
  }

  private UUID determined(Money amount) throws Exception {
    call = scenario.call(GRANTED);
    application = paid.of(call, WEST, WEST_SIGNS, GRANTED, PAID);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, GRANTED, GRANTED);
    return accounting.determined(
        application,
        account,
        amount.equals(GRANTED) ? DeterminationPlan.asGranted(GRANTED) : lower(amount));
  }

  private UUID revised(RevocationGround ground, Money amount) throws Exception {
    UUID id =
        announced(
            new RevocationPlan(
                ground,
                amount,
                "Nieuwe feiten",
                null,
                null,
                null,
                LocalDate.now(ClockProducer.ZONE).plusWeeks(2)));
    as(
        ASSESSOR,
        () -> revocations.hear(id, seen(id), LocalDate.now(ClockProducer.ZONE), "Begrepen"));
    as(DECIDER, () -> revocations.decide(id, seen(id), "Herzien"));
    return id;
  }

  private static RevocationPlan plan(RevocationGround ground, LocalDate breachedOn) {
    return new RevocationPlan(
        ground,
        Money.ZERO,
        "x",
        null,
        null,
        breachedOn,
        LocalDate.now(ClockProducer.ZONE).plusWeeks(2));
  }

  private UUID announced(RevocationPlan plan) throws Exception {
    UUID id = UuidV7.next();
    as(ASSESSOR, () -> revocations.announce(id, application, plan));
    return id;
  }

  private long seen(UUID id) {
    return revocations.ofApplication(application).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private void madeKnown(LocalDate day) throws Exception {
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.determination set made_known_on = '%s' where application_id = '%s'"
                    .formatted(day, application)));
  }

  private void receive(UUID id, long euro) throws Exception {
    as(
        FINANCE,
        () ->
            recoveries.receive(
                UuidV7.next(),
                id,
                recoveries.detail(id).recovery().version(),
                Money.euro(euro),
                LocalDate.now(ClockProducer.ZONE),
                null));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
