package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.funding.call.PotKind;
import nl.pactportal.funding.call.Share;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.WorkItemRow;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A call is written by one, published and changed by two, and all of it can be read later. */
@ExtendWith(ArquillianExtension.class)
class SchemeServiceIT {
  private static final Instant CLOSES = Instant.parse("2098-08-31T21:59:59Z");
  private static final LocalDate OCTOBER = LocalDate.of(2098, 10, 31);
  private static final Why RECESS = Why.said("Zomerreces", "Ambtelijk Pact 6 juli 2020, punt 2");
  private static final Person BOTH =
      Person.of("both", "Beide rollen", Set.of(Role.PROVINCE_INTAKE, Role.PROVINCE_DECIDER));

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SchemeService schemes;
  @Inject CallService calls;
  @Inject Worklist worklist;
  @Inject FactView facts;

  @Test
  void aConceptIsPublishedByASecondPersonAndOnlyThenSeen() throws Exception {
    UUID call = concept(INTAKE);
    assertThrows(NotFoundException.class, () -> page(WEST, call));
    assertEquals(CallStatus.CONCEPT, page(DECIDER, call).status());
    assertEquals(0, postings(call));

    UUID change = publication(INTAKE, call);
    assertTrue(
        change(DECIDER, call, change)
            .differences()
            .contains(new Difference("share.AM25", null, "20000000")),
        "who publishes sees the amounts");
    assertEquals(1, work(DECIDER, change, call));
    carryOut(DECIDER, change);
    carryOut(DECIDER, change); // a second click
    assertEquals(0, work(DECIDER, change, call));
    CallPage seen = page(WEST, call);
    assertEquals(CallStatus.OPEN, seen.status());
    assertEquals(Money.euro(200_000), seen.envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(5, postings(call), "the books know each ceiling");
    assertEquals(-1_000_000_00, balance(call, "CEILING"));
    assertTrue(seen.call().ceilingLate(), "it had begun when it was published: Awb 4:27(2)");
  }

  @Test
  void whoProposedDoesNotPublishWithAnyRole() throws Exception {
    UUID call = concept(BOTH);
    UUID change = publication(BOTH, call);
    refused("effect.fourEyes", () -> carryOut(BOTH, change));
    refused("effect.fourEyes", () -> decline(BOTH, change, "nee"));
    assertEquals(0, work(BOTH, change, call));
    carryOut(DECIDER, change);
  }

  @Test
  void anApprovalIsForTheTextThatWasSeen() throws Exception {
    UUID call = concept(INTAKE);
    UUID change = publication(INTAKE, call);
    as(INTAKE, () -> schemes.redraft(call, 1, TermFixture.terms("Andere tekst", CLOSES)));
    refused("error.stale", () -> carryOut(DECIDER, change));
    assertEquals(ChangeStatus.TAKEN_BACK, change(DECIDER, call, change).status());
    refused(
        "error.stale",
        () -> as(INTAKE, () -> schemes.redraft(call, 1, TermFixture.terms("x", CLOSES))));
  }

  @Test
  void aConceptWithoutPublicationOrWithImpossibleTermsIsNotPublished() throws Exception {
    Instant past = Instant.parse("2020-08-31T21:59:59Z");
    refused("effect.beforeOpening", () -> create(TermFixture.terms("Voorbij", past)));
    refused("scheme.ceiling.positive", () -> create(TermFixture.with(budget(0))));
    refused(
        "scheme.ceiling.sum",
        () ->
            create(
                TermFixture.with(new Budget(PotKind.REGULAR, Money.euro(7), budget(1).shares()))));
    UUID call = create(TermFixture.unpublished());
    refused("scheme.publicationReference.missing", () -> publication(INTAKE, call));
  }

  @Test
  void theClosingDateMovesForAllOrForSomeAndTheOldOneStays() throws Exception {
    UUID call = published();
    moves(call, OCTOBER, List.of("AM25"));
    assertEquals(ClosingTime.endOf(OCTOBER), page(WEST, call).closingOf("AM25"));
    assertEquals(CLOSES, page(NOORDOOST, call).closingOf("AM27"));
    assertEquals(ClosingTime.endOf(OCTOBER), page(DECIDER, call).closesAt(), "the last to close");

    LocalDate december = LocalDate.of(2098, 12, 31);
    moves(call, december, List.of());
    assertEquals(ClosingTime.endOf(december), page(WEST, call).closingOf("AM25"));
    assertEquals(ClosingTime.endOf(december), page(NOORDOOST, call).closingOf("AM27"));

    ChangeRow first = history(WEST, call).get(1);
    Difference moved = first.differences().get(0);
    assertEquals(new Difference("closing.AM25", null, "2098-10-31T22:59:59Z"), moved);
    assertEquals("Zomerreces", first.reason());
    assertEquals("Ambtelijk Pact 6 juli 2020, punt 2", first.source());
    ChangeRow last = history(WEST, call).get(0);
    assertTrue(
        last.differences()
            .contains(new Difference("closesAt", "2098-08-31T21:59:59Z", "2098-12-31T22:59:59Z")));
  }

  @Test
  void aClosingDateThatCannotBeIsRefusedAtTheField() throws Exception {
    UUID call = published();
    refused("scheme.closing.missing", () -> propose(call, null, List.of()));
    refused(
        "scheme.closing.past",
        () -> propose(call, LocalDate.now(ClockProducer.ZONE).minusDays(1), List.of()));
    refused("effect.beforeOpening", () -> propose(call, LocalDate.of(2001, 1, 1), List.of()));
    refused("scheme.region.without", () -> propose(call, OCTOBER, List.of("PNB")));
    refused("scheme.nothing", () -> propose(call, LocalDate.of(2098, 8, 31), List.of()));
    refused("reason.missing", () -> Why.said(" ", null));
  }

  @Test
  void oneProposalAtATimeUntilItIsTakenBackOrDeclined() throws Exception {
    UUID call = published();
    UUID first = propose(call, OCTOBER, List.of());
    refused("scheme.oneAtATime", () -> propose(call, OCTOBER, List.of("AM25")));
    refused("scheme.takeBack.own", () -> takeBack(person("intake-two"), first));
    assertTrue(history(WEST, call).stream().noneMatch(ChangeRow::waiting), "the province's own");
    takeBack(INTAKE, first);
    UUID second = propose(call, OCTOBER, List.of());
    refused("reason.missing", () -> decline(DECIDER, second, " "));
    decline(DECIDER, second, "Nog niet besproken");
    assertEquals(CLOSES, page(WEST, call).closingOf("AM25"));
  }

  @Test
  void aCeilingMovesWithItsPostings() throws Exception {
    UUID call = published();
    ceiling(call, 300_000);
    assertEquals(Money.euro(300_000), page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(-1_500_000_00, balance(call, "CEILING"));
    ceiling(call, 100_000);
    assertEquals(-500_000_00, balance(call, "CEILING"));
    assertEquals(500_000_00, pot(call));
    assertEquals(5, count(call, "CEILING_LOWERED"));
  }

  @Test
  void aCeilingDoesNotGoBelowWhatIsCommitted() throws Exception {
    UUID call = published();
    UUID application = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    UUID early = proposeEarly(call, 50_000);
    scenario.advise(application, Money.euro(80_000));
    BusinessException late = assertThrows(BusinessException.class, () -> carryOut(DECIDER, early));
    assertEquals("scheme.ceiling.committed", late.key());
    assertEquals(Money.euro(200_000), page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(0, count(call, "CEILING_LOWERED"), "all or nothing");
    takeBack(INTAKE, early);

    BusinessException seen =
        assertThrows(BusinessException.class, () -> proposeCeiling(call, 79_999));
    assertEquals("scheme.ceiling.below", seen.key());
    assertEquals("share_AM25", seen.field());
    ceiling(call, 80_000);
  }

  /** Awb 4:27, second paragraph. */
  @Test
  void aLowerCeilingLeavesEarlierApplicationsTheirRoom() throws Exception {
    UUID call = published();
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    below("share_AM25", () -> proposeCeiling(call, 79_999));
    UUID change = proposeCeiling(call, 80_000);
    scenario.submitted(call, NOORDOOST, NOORDOOST_SIGNS, Money.euro(90_000));
    below("share_AM27", () -> carryOut(DECIDER, change));
    assertEquals(0, count(call, "CEILING_LOWERED"), "all or nothing");
    takeBack(INTAKE, change);
    ceiling(call, 90_000);
    assertEquals(Money.euro(90_000), page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
  }

  private static void below(String field, Executable step) {
    BusinessException refused = assertThrows(BusinessException.class, step);
    assertEquals("scheme.early.below", refused.key());
    assertEquals(field, refused.field());
  }

  /** Where they are compared with each other, a lower ceiling touches each of them. */
  @Test
  void whatIsRankedIsNotLoweredWhileOneWaits() throws Exception {
    UUID call = published();
    String ranked = "update funding.call set distribution = 'RANKING' where id = '%s'";
    callAs(DECIDER, () -> scenario.execute(ranked.formatted(call)));
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(1_000));
    assertEquals(
        "scheme.early.below",
        assertThrows(BusinessException.class, () -> proposeCeiling(call, 199_999)).key());
  }

  /** Awb 4:28: all three, each with what shows it. */
  @Test
  void threeConditionsLetItCountForEarlierApplications() throws Exception {
    UUID call = published();
    scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(80_000));
    int seen = page(INTAKE, call).call().edition();
    EarlyEffect two = new EarlyEffect("Aanvragen in oktober", "Begroting van november", " ");
    refused(
        "scheme.early.all",
        () ->
            as(
                INTAKE,
                () ->
                    schemes.proposeCeiling(
                        UuidV7.next(), call, seen, budget(50_000), RECESS, two)));
    UUID change = proposeEarly(call, 50_000);
    assertThrows(
        PersistenceException.class,
        () ->
            callAs(
                DECIDER,
                () ->
                    scenario.execute(
                        "update funding.call_change set early_announced = null where id = '"
                            + change
                            + "'")));
    carryOut(DECIDER, change);
    assertEquals(Money.euro(50_000), page(WEST, call).envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals("Provinciaal blad 12", change(WEST, call, change).earlyAnnounced());
  }

  private UUID proposeEarly(UUID call, long each) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(INTAKE, call).call().edition();
    EarlyEffect all =
        new EarlyEffect("Aanvragen in oktober", "Begroting van november", "Provinciaal blad 12");
    as(INTAKE, () -> schemes.proposeCeiling(change, call, seen, budget(each), RECESS, all));
    return change;
  }

  @Test
  void aDoubleClickPublishesOnce() throws Exception {
    UUID call = concept(INTAKE);
    UUID change = publication(INTAKE, call);
    long version = change(DECIDER, call, change).version();
    AtOnce.run(
        Collections.nCopies(
            4,
            () ->
                callAs(
                    DECIDER,
                    () -> {
                      schemes.carryOut(change, version);
                      return "done";
                    })));
    assertEquals(5, postings(call));
  }

  @Test
  void aCallIsWithdrawnBeforeItOpensAndSettledAfterItClosed() throws Exception {
    UUID call = published();
    UUID withdrawal = end(call, ChangeKind.WITHDRAW);
    refused("scheme.withdraw.opened", () -> carryOut(DECIDER, withdrawal));
    takeBack(INTAKE, withdrawal);
    UUID early = end(call, ChangeKind.SETTLE);
    refused("scheme.settle.open", () -> carryOut(DECIDER, early));
    scenario.close(call);
    carryOut(DECIDER, early);
    assertEquals(CallStatus.SETTLED, page(WEST, call).status());

    UUID draft = concept(INTAKE);
    carryOut(DECIDER, end(draft, ChangeKind.WITHDRAW));
    assertEquals(CallStatus.WITHDRAWN, page(DECIDER, draft).status());
  }

  @Test
  void openWorkToSignFollowsTheClosingDate() throws Exception {
    UUID call = published();
    UUID application = scenario.toSign(call, WEST, Money.euro(1_000));
    moves(call, OCTOBER, List.of("AM25"));
    List<LocalDate> due =
        callAs(WEST_SIGNS, () -> worklist.mine()).stream()
            .filter(row -> row.path().endsWith(application.toString()))
            .map(WorkItemRow::dueOn)
            .toList();
    assertEquals(List.of(OCTOBER), due, "once, with the new day");
  }

  /** The seed: 31 August 2020 lay a week after the summer recess; 30 August is a Sunday, too. */
  @Test
  void aClosingDayInOrAfterARecessOrInAWeekendIsPointedOut() throws Exception {
    assertEquals(2, hints(LocalDate.of(2020, 8, 30)));
    assertEquals(1, hints(LocalDate.of(2020, 8, 31)));
    assertEquals(1, hints(LocalDate.of(2020, 10, 31)), "a Saturday");
    assertEquals(0, hints(LocalDate.of(2020, 10, 30)));
  }

  private int hints(LocalDate day) throws Exception {
    return callAs(INTAKE, () -> facts.hints(ClosingTime.endOf(day))).size();
  }

  @Test
  void noRegionWritesAChangeEvenIfTheCodeLetIt() throws Exception {
    UUID call = published();
    assertEquals(0, update(WEST, "funding.call", "id", call));
    assertEquals(0, update(WEST, "funding.call_change", "call_id", call));
    assertFalse(update(DECIDER, "funding.call", "id", call) == 0);
  }

  private int update(Person person, String table, String column, UUID id) throws Exception {
    return callAs(
        person,
        () ->
            scenario.execute(
                "update %s set version = version where %s = '%s'".formatted(table, column, id)));
  }

  private UUID concept(Person person) throws Exception {
    UUID id = UuidV7.next();
    as(person, () -> schemes.create(id, UuidV7.next(), TermFixture.terms("Proef", CLOSES)));
    return id;
  }

  private UUID create(CallTerms terms) throws Exception {
    UUID id = UuidV7.next();
    as(INTAKE, () -> schemes.create(id, UuidV7.next(), terms));
    return id;
  }

  private UUID publication(Person person, UUID call) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(person, call).call().edition();
    as(person, () -> schemes.proposePublication(change, call, seen));
    return change;
  }

  private UUID published() throws Exception {
    UUID call = concept(INTAKE);
    carryOut(DECIDER, publication(INTAKE, call));
    return call;
  }

  private UUID propose(UUID call, LocalDate day, List<String> regions) throws Exception {
    UUID change = UuidV7.next();
    NewClosing closing = new NewClosing(day, "eind oktober", regions);
    NewClosing same =
        day == null || !ClosingTime.endOf(day).equals(CLOSES)
            ? closing
            : new NewClosing(day, null, regions);
    as(INTAKE, () -> schemes.proposeClosing(change, call, same, RECESS));
    return change;
  }

  private void moves(UUID call, LocalDate day, List<String> regions) throws Exception {
    carryOut(DECIDER, propose(call, day, regions));
  }

  private UUID proposeCeiling(UUID call, long each) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(INTAKE, call).call().edition();
    as(INTAKE, () -> schemes.proposeCeiling(change, call, seen, budget(each), RECESS));
    return change;
  }

  private void ceiling(UUID call, long each) throws Exception {
    carryOut(DECIDER, proposeCeiling(call, each));
  }

  private UUID end(UUID call, ChangeKind kind) throws Exception {
    UUID change = UuidV7.next();
    as(INTAKE, () -> schemes.proposeEnd(change, call, kind, "Klaar"));
    return change;
  }

  static Budget budget(long each) {
    SortedMap<String, Share> shares = new TreeMap<>();
    List.of("AM25", "AM26", "AM27", "AM28", "AM32")
        .forEach(region -> shares.put(region, new Share(Money.euro(each), null, null)));
    return new Budget(PotKind.ADDITIONAL, Money.euro(5 * each), shares);
  }

  private void carryOut(Person person, UUID change) throws Exception {
    long version = version(change);
    as(person, () -> schemes.carryOut(change, version));
  }

  private void decline(Person person, UUID change, String why) throws Exception {
    long version = version(change);
    as(person, () -> schemes.decline(change, version, why));
  }

  private void takeBack(Person person, UUID change) throws Exception {
    long version = version(change);
    as(person, () -> schemes.takeBack(change, version));
  }

  private long version(UUID change) throws Exception {
    return number("select version from funding.call_change where id = '%s'", change);
  }

  private CallPage page(Person person, UUID call) throws Exception {
    return callAs(person, () -> calls.find(call));
  }

  private List<ChangeRow> history(Person person, UUID call) throws Exception {
    return callAs(person, () -> schemes.history(call));
  }

  private ChangeRow change(Person person, UUID call, UUID id) throws Exception {
    return history(person, call).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private long work(Person person, UUID change, UUID call) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(call.toString()))
        .count();
  }

  private long postings(UUID call) throws Exception {
    return number("select count(*) from funding.posting where call_id = '%s'", call);
  }

  private long count(UUID call, String event) throws Exception {
    return number(
        "select count(*) from funding.posting where event = '" + event + "' and call_id = '%s'",
        call);
  }

  private long balance(UUID call, String account) throws Exception {
    return number(
        "select sum(case when debit = '"
            + account
            + "' then cents else 0 end)"
            + " - sum(case when credit = '"
            + account
            + "' then cents else 0 end)"
            + " from funding.posting where call_id = '%s'",
        call);
  }

  private long pot(UUID call) throws Exception {
    return number("select ceiling_cents from funding.pot where call_id = '%s'", call);
  }

  private long number(String sql, UUID id) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql.formatted(id)));
  }

  private static Person person(String subject) {
    return Person.of(subject, subject, Set.of(Role.PROVINCE_INTAKE));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
