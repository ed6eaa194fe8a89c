package nl.pactportal.funding.letter;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.Accounting.lower;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.assessment.HearingService;
import nl.pactportal.funding.assessment.HearingText;
import nl.pactportal.funding.assessment.SupplementRequest;
import nl.pactportal.funding.assessment.SupplementService;
import nl.pactportal.funding.determination.DeterminationService;
import nl.pactportal.funding.determination.LowerGround;
import nl.pactportal.funding.determination.LowerNotice;
import nl.pactportal.funding.grant.Award;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.obligation.ObligationRow;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.funding.obligation.Provenance;
import nl.pactportal.funding.payment.PaymentJob;
import nl.pactportal.funding.payment.SuspensionService;
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

/** What the law wants in writing is written, in the transaction of the step it is about. */
@ExtendWith(ArquillianExtension.class)
class WrittenNoticesIT {
  private static final Money ASKED = Money.euro(150_000);
  private static final Money LESS = Money.euro(90_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject ApplicationService applications;
  @Inject SupplementService supplements;
  @Inject HearingService hearings;
  @Inject GrantService grants;
  @Inject ObligationService obligations;
  @Inject SuspensionService suspensions;
  @Inject PaymentJob payments;
  @Inject AdvanceService advances;
  @Inject AccountabilityCheckService checks;
  @Inject DeterminationService determinations;
  @Inject LetterService letters;

  private final LocalDate today = LocalDate.now(ClockProducer.ZONE);

  @Test
  void aGrantIsWrittenWithAllThatGoesWithItAndObligesToAccount() throws Exception {
    UUID id = scenario.toDecide(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    LocalDate end = LocalDate.of(2027, 12, 31);
    LocalDate settleBy = LocalDate.of(2028, 3, 31);
    Conditions under = new Conditions(LocalDate.of(2027, 1, 1), end, "Meld afwijkingen", settleBy);
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), award(ASKED, under)));
    String page = page(id, LetterKind.GRANT);
    has(page, "Doen wat nodig is", "van 1 januari 2027 tot en met 31 december 2027");
    has(page, "Meld afwijkingen", "uiterlijk op 31 maart 2028", "100% van de subsidie");
    has(page, "150.000", "Awb 4:23", "De laatste dag voor bezwaar is");

    ObligationRow owed = callAs(WEST, () -> obligations.ofApplication(id)).get(0);
    assertTrue(owed.inForce());
    assertEquals(settleBy, owed.dueOn());
    assertEquals(Provenance.LEGAL, owed.provenance());
    assertFalse(owed.letterDiffers());
    assertEquals(1, callAs(WEST, () -> obligations.detail(owed.id())).changes().size());
    String work =
        "select count(*) from platform.work_item where kind = 'account_for_grant' and role ="
            + " 'REGION_COORDINATOR' and done_at is null and due_on = '2028-03-31' and object_id ="
            + " '%s'";
    assertEquals(1, callAs(WEST, () -> scenario.number(work.formatted(owed.id()))));
  }

  @Test
  void whatIsNotKnownYetIsSaidAndObligesToNothing() throws Exception {
    UUID id = scenario.toDecide(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), award(ASKED, Conditions.NONE)));
    has(page(id, LetterKind.GRANT), "is nog niet bekend", "in dit besluit niet bepaald");
    assertEquals(List.of(), callAs(WEST, () -> obligations.ofApplication(id)));
  }

  @Test
  void lessOrNothingIsWrittenWithItsGroundAndTheHearing() throws Exception {
    UUID part = scenario.toDecide(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    as(DECIDER, () -> grants.grant(UuidV7.next(), part, version(part), LESS, "Vol"));
    has(page(part, LetterKind.PARTIAL_GRANT), "Awb 4:25", "60.000", "artikel 4:12, eerste lid");

    UUID none = scenario.toDecide(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    HearingText heard = new HearingText(today.minusDays(7), today, "Wij kunnen het wel");
    as(ASSESSOR, () -> hearings.record(UuidV7.next(), none, heard));
    as(
        DECIDER,
        () ->
            grants.refuse(
                UuidV7.next(), none, version(none), RefusalGround.EXPECTATION, "Te onzeker"));
    has(page(none, LetterKind.REFUSAL), "Awb 4:35", "Te onzeker", "Wij kunnen het wel");
  }

  @Test
  void askingForMoreAndGivingUpAreWritten() throws Exception {
    UUID id = scenario.submitted(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    LocalDate before =
        callAs(WEST, () -> applications.decisionTerm(id).orElseThrow().term()).lastDay();
    LocalDate until = today.plusDays(14);
    SupplementRequest request = new SupplementRequest("De begroting", until, "Zie artikel 3.");
    as(INTAKE, () -> supplements.ask(UuidV7.next(), id, version(id), request));
    String page = page(id, LetterKind.SUPPLEMENT);
    has(page, "De begroting", "Zie artikel 3.", Dutch.day(until), Dutch.day(before));
    has(page, Dutch.day(before.plusDays(13)));

    String earlier =
        "update funding.supplement set asked_on = asked_on - 20, until_on = until_on - 20 where"
            + " application_id = '%s'";
    callAs(DECIDER, () -> scenario.execute(earlier.formatted(id)));
    String stood = "update funding.suspension set asked_on = asked_on - 20 where object_id = '%s'";
    callAs(DECIDER, () -> scenario.execute(stood.formatted(id)));
    as(DECIDER, () -> supplements.notProcess(id, version(id), "Niets ontvangen"));
    has(page(id, LetterKind.NOT_PROCESSED), "De begroting", "Niets ontvangen", "artikel 4:5");
  }

  /** What the letter of the grant announces; once, however often it is paid anew. */
  @Test
  void anAdvanceIsWrittenWhenItIsReleased() throws Exception {
    UUID id = paid.of(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED, Money.ZERO);
    UUID advance = UuidV7.next();
    as(FINANCE, () -> advances.prepare(advance, id, LESS));
    as(FINANCE_TWO, () -> advances.release(advance, id, released(id)));
    as(FINANCE_TWO, () -> advances.release(advance, id, released(id))); // double click
    has(page(id, LetterKind.ADVANCE), "90.000", "artikel 4:95", "De laatste dag voor bezwaar");
  }

  private long released(UUID id) {
    return advances.of(grants.ofApplication(id).orElseThrow().id()).get(0).version();
  }

  @Test
  void paymentThatStandsStillAndItsEndAreWritten() throws Exception {
    UUID id = granted();
    as(DECIDER, () -> suspensions.begin(UuidV7.next(), id, today, "Geen verslag"));
    has(page(id, LetterKind.PAYMENT_SUSPENDED), "Geen verslag", Dutch.day(today));
    as(DECIDER, () -> suspensions.lift(id, "Verslag ontvangen"));
    has(page(id, LetterKind.PAYMENT_RESUMED), "Verslag ontvangen", "Genomen in mandaat");
  }

  /** Nobody signs what the law itself does. */
  @Test
  void theClockWritesWithoutASignature() throws Exception {
    UUID id = granted();
    as(DECIDER, () -> suspensions.begin(UuidV7.next(), id, today, "Geen verslag"));
    String over =
        "update funding.payment_suspension set noticed_on = noticed_on - 200, last_day = last_day"
            + " - 200 where application_id = '%s'";
    callAs(DECIDER, () -> scenario.execute(over.formatted(id)));
    callAs(payments.actor(), Executors.callable(payments::run));
    String page = page(id, LetterKind.PAYMENT_RESUMED);
    has(page, "dertien weken");
    assertFalse(page.contains("in mandaat"), page);
  }

  @Test
  void anAccountThatLacksSomethingAndWhatIsNotAcceptedAreWritten() throws Exception {
    UUID id = granted();
    UUID account = accounting.submitted(id, WEST, WEST_SIGNS, ASKED);
    LocalDate until = today.plusWeeks(2);
    as(INTAKE, () -> checks.askSupplement(account, accounting.seen(account), "Verslag", until));
    has(page(id, LetterKind.ACCOUNT_SUPPLEMENT), "Verslag", Dutch.day(until));

    UUID other = granted();
    UUID assessed = accounting.toDetermine(other, WEST, WEST_SIGNS, ASKED, LESS);
    LowerNotice notice =
        new LowerNotice(LESS, LowerGround.NOT_PERFORMED, "Een deel ging niet door", until);
    UUID noticeId = UuidV7.next();
    as(DECIDER, () -> determinations.announceLower(noticeId, other, notice));
    as(DECIDER, () -> determinations.announceLower(noticeId, other, notice)); // double click
    has(page(other, LetterKind.CORRECTION_NOTICE), "Uitvoering", "Niet onderbouwd", "90.000");
    accounting.determined(other, assessed, lower(LESS));
    String page = page(other, LetterKind.DETERMINATION);
    has(page, "Niet onderbouwd", "Awb 4:46, tweede lid, a", "De regio is het ermee eens");
  }

  @Test
  void aNoticeIsOfLessThanGranted() throws Exception {
    UUID id = granted();
    accounting.toDetermine(id, WEST, WEST_SIGNS, ASKED, LESS);
    LowerNotice all = new LowerNotice(ASKED, LowerGround.NOT_PERFORMED, "x", today.plusDays(1));
    refused(
        "determination.notice.amount",
        () -> as(DECIDER, () -> determinations.announceLower(UuidV7.next(), id, all)));
    LowerNotice over = new LowerNotice(LESS, LowerGround.NOT_PERFORMED, "x", today);
    refused(
        "obligation.term.future",
        () -> as(DECIDER, () -> determinations.announceLower(UuidV7.next(), id, over)));
  }

  private UUID granted() throws Exception {
    return paid.of(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED, ASKED);
  }

  private static Award award(Money amount, Conditions under) {
    return new Award(amount, null, null, under);
  }

  /** Of the one letter of that kind. */
  private String page(UUID dossier, LetterKind kind) throws Exception {
    List<LetterRow> sent =
        callAs(WEST, () -> letters.ofDossier(dossier)).stream()
            .filter(row -> row.kind() == kind)
            .toList();
    assertEquals(1, sent.size(), kind.name());
    String sql = "select page from funding.letter where id = '" + sent.get(0).id() + "'";
    return callAs(WEST, () -> scenario.texts(sql)).get(0);
  }

  private static void has(String page, String... parts) {
    for (String part : parts) {
      assertTrue(page.contains(part), () -> part + " in " + page);
    }
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private static void refused(String key, org.junit.jupiter.api.function.Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
