package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.VersionRow;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.letter.Remedy;
import nl.pactportal.funding.recovery.RecoveryRow;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.platform.error.BusinessException;
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
import org.junit.jupiter.api.function.Executable;

/** Taking a grant back (Awb 4:48, 4:50): announced, heard, decided by another, and its money. */
@ExtendWith(ArquillianExtension.class)
class RevocationServiceIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final Money PAID = Money.euro(60_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject RevocationService revocations;
  @Inject RevocationJob job;
  @Inject AdvanceService advances;
  @Inject RecoveryService recoveries;
  @Inject AmendmentService amendments;
  @Inject ApplicationService applications;
  @Inject LetterService letters;

  private UUID call;
  private UUID application;
  private UUID released;
  private UUID prepared;

  /** Paid 60,000; an advance of 30,000 is released, and one of 40,000 waits for that. */
  @BeforeEach
  void aGrantPartlyPaid() throws Exception {
    call = scenario.call(GRANTED);
    application = paid.of(call, WEST, WEST_SIGNS, GRANTED, PAID);
    released = prepare(30_000);
    as(FINANCE_TWO, () -> advances.release(released, application, 1));
    prepared = prepare(40_000);
  }

  @Test
  void revokedAsAWholeExpiresRecoversAndGivesBack() throws Exception {
    UUID id = announced(RevocationGround.NOT_PERFORMED, Money.ZERO);
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status(), "announced is not decided");
    as(
        ASSESSOR,
        () ->
            revocations.hear(
                id, seen(id), LocalDate.now(ClockProducer.ZONE), "Wij zijn nog bezig"));
    as(DECIDER, () -> revocations.decide(id, seen(id), "Er is niets gebeurd"));
    assertEquals(RevocationStatus.IN_FORCE, row(id).status());
    assertEquals(GrantStatus.REVOKED, paid.grant(application).status());
    assertEquals(AdvanceStatus.EXPIRED, advance(released).status());
    assertEquals(AdvanceStatus.EXPIRED, advance(prepared).status());
    assertEquals(PAID, debt(id).principal());
    assertEquals(PAID.cents(), paid.balance(application, "RECEIVABLE"));
    assertEquals(0, paid.balance(application, "ADVANCED"));
    assertEquals(0, paid.balance(application, "PAYABLE"));
    assertEquals(0, paid.allocated(call, "AM25"), "back to the envelope");
    assertEquals(0, paid.granted(call, "AM25"), "and in the books");
    assertEquals(List.of(), paid.differences(application));
    assertEquals(Money.ZERO, callAs(WEST, () -> applications.find(application)).granted());
    List<VersionRow> versions = versions();
    assertEquals(List.of(GRANTED, Money.ZERO), versions.stream().map(VersionRow::amount).toList());
    assertEquals(Remedy.NONE, remedy(LetterKind.REVOCATION_INTENTION));
    assertEquals(Remedy.OBJECTION, remedy(LetterKind.REVOCATION));
    assertEquals(Remedy.OBJECTION, remedy(LetterKind.RECOVERY));
    refused("advance.overGrant", () -> prepare(1));
    receive(id, PAID);
    assertEquals(GrantStatus.REVOKED, paid.grant(application).status(), "paid back, still revoked");
    assertEquals(List.of(), paid.differences(application));
  }

  @Test
  void loweredKeepsWhatFits() throws Exception {
    decided(RevocationGround.OBLIGATION_BREACHED, Money.euro(100_000));
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status());
    assertEquals(Money.euro(100_000), paid.grant(application).amount());
    assertEquals(Money.euro(100_000).cents(), paid.allocated(call, "AM25"));
    assertEquals(
        1,
        List.of(advance(released), advance(prepared)).stream()
            .filter(row -> row.status() == AdvanceStatus.EXPIRED)
            .count(),
        "one of the two fits into what is left");
    assertTrue(callAs(WEST, () -> recoveries.list(1)).rows().stream().noneMatch(this::isOurs));
    assertEquals(List.of(), paid.differences(application));
  }

  @Test
  void loweredBelowWhatWasPaidRecoversTheRest() throws Exception {
    UUID id = decided(RevocationGround.WRONG_INFORMATION, Money.euro(50_000));
    assertEquals(Money.euro(10_000), debt(id).principal());
    assertEquals(Money.euro(50_000), paid.grant(application).paid());
    assertEquals(Money.euro(50_000), paid.grant(application).advanced());
    assertEquals(Money.euro(50_000).cents(), paid.balance(application, "ADVANCED"));
    assertEquals(Money.euro(10_000).cents(), paid.balance(application, "RECEIVABLE"));
    assertEquals(List.of(), paid.differences(application));
    receive(id, Money.euro(10_000));
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status(), "the rest goes on");
  }

  @Test
  void forTheFutureNothingMovesBeforeItsDayAndWhatWasPaidStays() throws Exception {
    UUID id = UuidV7.next();
    LocalDate later = LocalDate.now(ClockProducer.ZONE).plusMonths(3);
    RevocationPlan plan =
        new RevocationPlan(
            RevocationGround.CHANGED_CIRCUMSTANCES,
            PAID,
            "Ander beleid",
            later,
            "Geen schade",
            null,
            LocalDate.now(ClockProducer.ZONE).plusWeeks(2));
    as(ASSESSOR, () -> revocations.announce(id, application, plan));
    as(ASSESSOR, () -> revocations.hear(id, seen(id), LocalDate.now(ClockProducer.ZONE), "Jammer"));
    as(DECIDER, () -> revocations.decide(id, seen(id), "Ander beleid"));
    run();
    assertEquals(RevocationStatus.DECIDED, row(id).status());
    assertEquals(GRANTED, paid.grant(application).amount(), "until the day nothing changes");
    // the other one is paid meanwhile
    callAs(DECIDER, () -> scenario.execute(backdated(id)));
    run();
    run(); // the other node
    assertEquals(RevocationStatus.IN_FORCE, row(id).status());
    assertEquals(PAID, paid.grant(application).amount());
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status());
    assertEquals(PAID.cents(), paid.allocated(call, "AM25"));
    assertEquals(2, versions().size());
    assertEquals(List.of(), paid.differences(application));
  }

  @Test
  void notBeforeTheRegionCouldBeHeard() throws Exception {
    UUID id = announced(RevocationGround.GRANT_WRONG, Money.ZERO);
    refused(
        "revocation.hearing.missing",
        () -> as(DECIDER, () -> revocations.decide(id, seen(id), "Nu al")));
    refused(
        "revocation.heardOn",
        () ->
            as(
                ASSESSOR,
                () ->
                    revocations.hear(
                        id, seen(id), LocalDate.now(ClockProducer.ZONE).plusDays(1), "x")));
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.revocation set announced_on = current_date - 20, hear_until ="
                    + " current_date - 1 where id = '"
                    + id
                    + "'"));
    as(DECIDER, () -> revocations.decide(id, seen(id), "Geen zienswijze gekregen"));
    assertEquals(GrantStatus.REVOKED, paid.grant(application).status());
  }

  @Test
  void twoPersonsOneAtATimeAndNeverFromTheRegion() throws Exception {
    UUID id = announced(RevocationGround.GRANT_WRONG, Money.ZERO);
    as(ASSESSOR, () -> revocations.hear(id, seen(id), LocalDate.now(ClockProducer.ZONE), "Nee"));
    Person both = People.with(ASSESSOR, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER);
    refused("revocation.fourEyes", () -> as(both, () -> revocations.decide(id, seen(id), "x")));
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> as(holder, () -> revocations.decide(id, seen(id), "x")));
    refused("revocation.already", () -> announced(RevocationGround.GRANT_WRONG, Money.ZERO));
    assertEquals(0, callAs(NOORDOOST, () -> revocations.ofApplication(application)).size());
    as(DECIDER, () -> revocations.drop(id, seen(id), "Toch niet"));
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status());
    refused("revocation.wrongStatus", () -> as(DECIDER, () -> revocations.drop(id, seen(id), "x")));
    announced(RevocationGround.NO_BUDGET, Money.ZERO);
  }

  @Test
  void aGroundOfAnotherArticleDoesNotFit() throws Exception {
    refused(
        "revocation.ground.notNow", () -> announced(RevocationGround.UNKNOWN_FACTS, Money.ZERO));
    refused("revocation.ground.missing", () -> announced(null, Money.ZERO));
    refused("revocation.notLess", () -> announced(RevocationGround.NOT_PERFORMED, GRANTED));
  }

  /** Of a change the region asked for and one the province announced, one is decided on first. */
  @Test
  void oneChangeOfAGrantAtATime() throws Exception {
    Wish wish = new Wish(Money.euro(150_000), null, null, "Minder", "Het kan met minder");
    UUID asked = UuidV7.next();
    as(WEST_SIGNS, () -> amendments.request(asked, application, wish));
    refused("revocation.amendment", () -> announced(RevocationGround.NOT_PERFORMED, Money.ZERO));
    as(DECIDER, () -> amendments.refuse(asked, 1, "Nee"));
    UUID id = announced(RevocationGround.NOT_PERFORMED, Money.ZERO);
    refused(
        "amendment.revocation",
        () -> as(WEST_SIGNS, () -> amendments.request(UuidV7.next(), application, wish)));
    String behindTheService =
        "insert into funding.amendment (region_code, id, application_id, grant_id, amount_cents,"
            + " activities, reason, status, requested_by, requested_by_name, requested_at, version)"
            + " select region_code, gen_random_uuid(), application_id, grant_id, 1, 'x', 'x',"
            + " 'REQUESTED', 'x', 'x', now(), 1 from funding.amendment where id = '%s'";
    assertThrows(
        PersistenceException.class,
        () -> callAs(DECIDER, () -> scenario.execute(behindTheService.formatted(asked))));
    as(DECIDER, () -> revocations.drop(id, seen(id), "Toch niet"));
    as(WEST_SIGNS, () -> amendments.request(UuidV7.next(), application, wish));
  }

  private UUID announced(RevocationGround ground, Money amount) throws Exception {
    UUID id = UuidV7.next();
    LocalDate until = LocalDate.now(ClockProducer.ZONE).plusWeeks(2);
    RevocationPlan plan = new RevocationPlan(ground, amount, "Zo is het", null, null, null, until);
    as(ASSESSOR, () -> revocations.announce(id, application, plan));
    as(ASSESSOR, () -> revocations.announce(id, application, plan)); // a second click
    return id;
  }

  private UUID decided(RevocationGround ground, Money amount) throws Exception {
    UUID id = announced(ground, amount);
    as(
        ASSESSOR,
        () -> revocations.hear(id, seen(id), LocalDate.now(ClockProducer.ZONE), "Begrepen"));
    as(DECIDER, () -> revocations.decide(id, seen(id), "Zo besloten"));
    return id;
  }

  private UUID prepare(long euro) throws Exception {
    UUID id = UuidV7.next();
    as(FINANCE, () -> advances.prepare(id, application, Money.euro(euro)));
    return id;
  }

  private void run() throws Exception {
    as(job.actor(), job::run);
  }

  private static String backdated(UUID id) {
    return "update funding.revocation set announced_on = current_date - 100, hear_until ="
        + " current_date - 80, decided_on = current_date - 70, effective_on = current_date - 1"
        + " where id = '"
        + id
        + "'";
  }

  private void receive(UUID id, Money amount) throws Exception {
    as(
        FINANCE,
        () ->
            recoveries.receive(
                UuidV7.next(),
                id,
                recoveries.detail(id).recovery().version(),
                amount,
                LocalDate.now(ClockProducer.ZONE),
                null));
  }

  private long seen(UUID id) {
    return revocations.ofApplication(application).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private RevocationRow row(UUID id) throws Exception {
    return callAs(WEST, () -> revocations.ofApplication(application)).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private AdvanceRow advance(UUID id) throws Exception {
    UUID grant = paid.grant(application).id();
    return callAs(WEST, () -> advances.of(grant)).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private RecoveryRow debt(UUID id) throws Exception {
    return callAs(WEST, () -> recoveries.detail(id)).recovery();
  }

  private boolean isOurs(RecoveryRow row) {
    return row.applicationId().equals(application);
  }

  private List<VersionRow> versions() throws Exception {
    UUID grant = paid.grant(application).id();
    return callAs(WEST, () -> amendments.versions(grant));
  }

  private Remedy remedy(LetterKind kind) throws Exception {
    return callAs(WEST, () -> letters.ofDossier(application)).stream()
        .filter(letter -> letter.kind() == kind)
        .findFirst()
        .orElseThrow()
        .remedy();
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
