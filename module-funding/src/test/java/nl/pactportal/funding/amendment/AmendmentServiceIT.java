package nl.pactportal.funding.amendment;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
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
import java.util.concurrent.Executors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A grant changes version by version, and the money with it. */
@ExtendWith(ArquillianExtension.class)
class AmendmentServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject AmendmentService amendments;
  @Inject AdvanceService advances;
  @Inject LetterService letters;
  @Inject CallService calls;
  @Inject ApplicationService applications;

  private UUID call;

  @Test
  void lessFlowsBackAndEachVersionStays() throws Exception {
    UUID application = granted(10_000);
    UUID id = requested(application, 7_000);
    as(DECIDER, () -> amendments.grant(id, version(application), "Kan met minder"));
    assertEquals(Money.euro(7_000), grant(application).amount());
    assertEquals(Money.euro(7_000), allocated());
    assertEquals(700_000, booked(application));
    List<VersionRow> versions = callAs(WEST, () -> amendments.versions(grant(application).id()));
    assertEquals(2, versions.size());
    assertEquals(Money.euro(10_000), versions.get(0).amount());
    assertEquals(Money.euro(7_000), versions.get(1).amount());
    assertEquals(LocalDate.of(2027, 6, 30), versions.get(1).until());
    assertTrue(
        callAs(WEST, () -> letters.ofDossier(application)).stream()
            .anyMatch(letter -> letter.kind() == LetterKind.AMENDMENT));
    UUID again = requested(application, 8_000);
    as(DECIDER, () -> amendments.grant(again, version(application), "Toch iets meer"));
    assertEquals(3, callAs(WEST, () -> amendments.versions(grant(application).id())).size());
    assertEquals(800_000, booked(application));
    assertThrows(
        PersistenceException.class,
        () ->
            callAs(DECIDER, () -> scenario.execute("update funding.grant_version set number = 9")));
  }

  @Test
  void moreOnlyAsFarAsTheEnvelopeReaches() throws Exception {
    UUID application = granted(10_000);
    refused("amendment.aboveCall", () -> requested(application, 20_001));
    UUID other = scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(1));
    UUID id = requested(application, 20_000);
    refused(
        "grant.overCeiling",
        () -> as(DECIDER, () -> amendments.grant(id, version(application), "Meer")));
    assertEquals(Money.euro(10_000), grant(application).amount());
    as(DECIDER, () -> amendments.refuse(id, version(application), "Past niet"));
    long seen = scenario.version(DECIDER, other);
    as(DECIDER, () -> grants.refuse(UuidV7.next(), other, seen, RefusalGround.SCHEME, "Past niet"));
    UUID fits = requested(application, 20_000);
    as(DECIDER, () -> amendments.grant(fits, version(application), "Past"));
    assertEquals(Money.euro(20_000), allocated());
    assertEquals(2_000_000, booked(application));
  }

  /** Lists, page and REST say what is granted now; what was first decided is version 1. */
  @Test
  void everywhereIsWhatIsGrantedNow() throws Exception {
    UUID application = granted(10_000);
    as(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.grant_decision set period_from = '2026-01-01', period_until ="
                    + " '2026-12-31' where application_id = '"
                    + application
                    + "'"));
    UUID id = requested(application, 12_000);
    assertEquals(Money.euro(10_000), detail(application).granted(), "asked is not granted");
    as(DECIDER, () -> amendments.grant(id, version(application), "Meer"));
    assertEquals(Money.euro(12_000), detail(application).granted());
    assertEquals(Money.euro(12_000), detail(application).wished());
    assertEquals(Money.euro(10_000), detail(application).requested(), "as it was signed");
    assertEquals(Money.euro(12_000), listed(application));
    VersionRow first = callAs(WEST, () -> amendments.versions(grant(application).id())).get(0);
    assertEquals(Money.euro(10_000), first.amount());
    assertEquals(LocalDate.of(2026, 12, 31), first.until());
    UUID less = requested(application, 7_000);
    as(DECIDER, () -> amendments.grant(less, version(application), "Minder"));
    assertEquals(Money.euro(7_000), listed(application));
  }

  /** I3: never above what was asked, which with a change is its wish; the database says so, too. */
  @Test
  void neverAboveTheWish() throws Exception {
    UUID application = granted(10_000);
    UUID id = requested(application, 12_000);
    as(DECIDER, () -> amendments.grant(id, version(application), "Meer"));
    String set = "update funding.application set granted_cents = %d where id = '%s'";
    as(DECIDER, () -> scenario.execute(set.formatted(1_200_000, application)));
    assertThrows(
        PersistenceException.class,
        () -> callAs(DECIDER, () -> scenario.execute(set.formatted(1_200_001, application))));
  }

  /** I4: a raise makes room for its part only. */
  @Test
  void aRaiseIsAdvancedAsFarAsTheCallAllows() throws Exception {
    UUID application = granted(10_000);
    as(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.grant_decision set advance_permille = 800 where application_id = '"
                    + application
                    + "'"));
    as(FINANCE, () -> advances.prepare(UuidV7.next(), application, Money.euro(8_000)));
    refused("advance.overGrant", () -> advance(application, 1));
    UUID id = requested(application, 12_000);
    as(DECIDER, () -> amendments.grant(id, version(application), "Meer"));
    refused("advance.overGrant", () -> advance(application, 1_601));
    advance(application, 1_600);
    UUID less = requested(application, 11_999);
    refused(
        "amendment.belowAdvanced",
        () -> as(DECIDER, () -> amendments.grant(less, version(application), "Minder")));
  }

  private void advance(UUID application, long euro) throws Exception {
    as(FINANCE, () -> advances.prepare(UuidV7.next(), application, Money.euro(euro)));
  }

  private ApplicationDetail detail(UUID application) throws Exception {
    return callAs(WEST, () -> applications.find(application));
  }

  /** As the list shows it. */
  private Money listed(UUID application) throws Exception {
    return callAs(WEST, () -> applications.list(null, 1)).rows().stream()
        .filter(row -> row.id().equals(application))
        .findFirst()
        .orElseThrow()
        .granted();
  }

  @Test
  void neverBelowWhatWasAdvanced() throws Exception {
    UUID application = granted(10_000);
    as(FINANCE, () -> advances.prepare(UuidV7.next(), application, Money.euro(6_000)));
    UUID id = requested(application, 5_999);
    refused(
        "amendment.belowAdvanced",
        () -> as(DECIDER, () -> amendments.grant(id, version(application), "Minder")));
    assertEquals(1_000_000, booked(application));
    as(DECIDER, () -> amendments.refuse(id, version(application), "Al uitgegeven"));
    UUID fits = requested(application, 6_000);
    as(DECIDER, () -> amendments.grant(fits, version(application), "Precies"));
    assertEquals(Money.euro(6_000), grant(application).amount());
  }

  @Test
  void oneAtATimeByItsOwnRegionAndOnce() throws Exception {
    UUID application = granted(10_000);
    assertThrows(
        NotFoundException.class,
        () -> as(NOORDOOST_SIGNS, () -> amendments.request(UuidV7.next(), application, wish(1))));
    UUID id = requested(application, 9_000);
    as(WEST_SIGNS, () -> amendments.request(id, application, wish(9_000))); // a second click
    refused("amendment.already", () -> requested(application, 8_000));
    long seen = callAs(WEST, () -> version(application));
    as(DECIDER, () -> amendments.refuse(id, seen, "Nee"));
    refused("error.stale", () -> as(DECIDER, () -> amendments.grant(id, seen, "Toch")));
    refused(
        "amendment.wrongStatus",
        () -> as(DECIDER, () -> amendments.grant(id, version(application), "Toch")));
    assertEquals(Money.euro(10_000), grant(application).amount());
  }

  /** Awb 2:4, with the same step by somebody else as the control. */
  @Test
  void whoLooksAfterTheRegionDoesNotDecide() throws Exception {
    UUID application = granted(10_000);
    UUID id = requested(application, 9_000);
    Person account = People.accountHolderOf("AM25", DECIDER);
    refused(
        "grant.notIndependent",
        () -> as(account, () -> amendments.grant(id, version(application), "Minder")));
    refused(
        "grant.notIndependent",
        () -> as(account, () -> amendments.refuse(id, version(application), "Nee")));
    assertEquals(Money.euro(10_000), grant(application).amount());
    as(DECIDER, () -> amendments.grant(id, version(application), "Minder"));
    assertEquals(Money.euro(9_000), grant(application).amount());
  }

  private UUID granted(long euro) throws Exception {
    call = scenario.call(Money.euro(20_000));
    Money amount = Money.euro(euro);
    UUID application = scenario.toDecide(call, WEST, WEST_SIGNS, amount);
    long seen = scenario.version(DECIDER, application);
    as(DECIDER, () -> grants.grant(UuidV7.next(), application, seen, amount, null));
    return application;
  }

  private UUID requested(UUID application, long euro) throws Exception {
    UUID id = UuidV7.next();
    as(WEST_SIGNS, () -> amendments.request(id, application, wish(euro)));
    return id;
  }

  private static Wish wish(long euro) {
    return new Wish(
        Money.euro(euro), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), "Doen", "Anders");
  }

  /** Of the latest request. */
  private long version(UUID application) {
    List<AmendmentRow> rows = amendments.ofApplication(application);
    return rows.get(rows.size() - 1).version();
  }

  private GrantRow grant(UUID application) throws Exception {
    return callAs(WEST, () -> grants.ofApplication(application).orElseThrow());
  }

  private Money allocated() throws Exception {
    return callAs(DECIDER, () -> calls.find(call).envelopeOf("AM25").orElseThrow()).granted();
  }

  /** What the books say is granted. */
  private long booked(UUID application) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select sum(case when debit = 'GRANTED' then cents when credit = 'GRANTED' then"
                    + " -cents else 0 end) from funding.posting where application_id = '"
                    + application
                    + "'"));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
