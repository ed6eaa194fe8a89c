package nl.pactportal.funding.obligation;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The advance "duurzame inzetbaarheid" and its 1 July, from the letter to the larger grant. */
@ExtendWith(ArquillianExtension.class)
class ObligationServiceIT {
  private static final LocalDate FIRST_OF_JULY = LocalDate.of(2020, 7, 1);
  private static final Money EARLIER = Money.euro(50_000);
  private static final Money PAID = Money.euro(40_000);
  private static final Money TOTAL = Money.euro(200_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject ObligationService obligations;
  @Inject OverdueObligations overdue;
  @Inject Links links;
  @Inject Worklist worklist;

  @Test
  void theFirstOfJulyIsNotInForceAndThePaidAdvanceCountsOnce() throws Exception {
    UUID call = scenario.call(Money.euro(500_000));
    UUID earlier = paid.of(call, WEST, WEST_SIGNS, EARLIER, PAID);
    UUID total = paid.of(call, WEST, WEST_SIGNS, TOTAL, Money.ZERO);
    UUID first = obligation(earlier, FIRST_OF_JULY, null);
    UUID target = obligation(total, null, "nog te bepalen");
    UUID link = asked();

    change(first, notInForce(link));
    LinkRow told = callAs(NOORDOOST, () -> links.row("funding", link));
    assertEquals(
        "Verantwoording", told.toTitle(), "a decision of all names no region's obligation");
    assertNull(told.toId());
    ObligationRow freed = row(first);
    assertEquals(ObligationStatus.NOT_IN_FORCE, freed.status());
    assertTrue(freed.letterDiffers(), "the letter still says 1 July");
    assertFalse(freed.overdueOn(LocalDate.of(2020, 8, 1)));
    assertEquals(
        LinkAnswer.DONE, callAs(WEST, () -> links.row("funding", link)).answer(), "one way");

    change(first, merged(target));
    assertEquals(ObligationStatus.MERGED_INTO, row(first).status());
    assertEquals(target, callAs(WEST, () -> obligations.detail(first)).into().id());
    assertEquals(first, callAs(WEST, () -> obligations.detail(target)).absorbed().get(0).id());
    assertCountedOnce(call, earlier, total);
    refused("obligation.wrongStatus", () -> change(first, merged(target)));
  }

  private void assertCountedOnce(UUID call, UUID earlier, UUID total) throws Exception {
    GrantRow before = paid.grant(earlier);
    GrantRow after = paid.grant(total);
    assertEquals(GrantStatus.MERGED, before.status());
    assertEquals(Money.ZERO, before.paid());
    assertEquals(Money.ZERO, before.advanced());
    assertEquals(PAID, after.paid());
    assertEquals(PAID, after.advanced());
    assertEquals(0, paid.balance(earlier, "ADVANCED"));
    assertEquals(PAID.cents(), paid.balance(total, "ADVANCED"));
    assertEquals(-PAID.cents(), paid.balance(earlier, "BANK"), "the bank paid it once, there");
    assertEquals(0, paid.balance(total, "BANK"));
    assertEquals(TOTAL.cents(), paid.allocated(call, "AM25"), "the earlier grant flowed back");
    assertEquals(TOTAL.cents(), paid.granted(call, "AM25"));
  }

  @Test
  void nothingIsMergedThatDoesNotFit() throws Exception {
    UUID call = scenario.call(Money.euro(500_000));
    UUID earlier = paid.of(call, WEST, WEST_SIGNS, EARLIER, PAID);
    UUID small = paid.of(call, WEST, WEST_SIGNS, Money.euro(30_000), Money.ZERO);
    UUID first = obligation(earlier, FIRST_OF_JULY, null);
    UUID target = obligation(small, null, "nog te bepalen");
    refused("obligation.merge.tooMuch", () -> change(first, merged(target)));
    assertEquals(PAID, paid.grant(earlier).paid());
    assertEquals(Money.euro(80_000).cents(), paid.allocated(call, "AM25"));
  }

  @Test
  void nobodyProposesAndApproves() throws Exception {
    Person both = People.with(DECIDER, Role.PROVINCE_DECIDER, Role.PROVINCE_ASSESSOR);
    UUID application = granted();
    UUID id = UuidV7.next();
    as(both, () -> obligations.create(id, application, "eindafrekening", due(FIRST_OF_JULY, null)));
    assertEquals(ObligationStatus.NOT_IN_FORCE, row(id).status(), "not before it is approved");
    ChangeRow open = callAs(both, () -> obligations.detail(id)).open();
    refused(
        "obligation.fourEyes",
        () -> as(both, () -> obligations.approve(open.id(), open.version())));
    refused(
        "obligation.fourEyes",
        () -> as(both, () -> obligations.decline(open.id(), open.version(), "nee")));
    Person other = Person.of("decider-two", "Beslisser Twee", DECIDER.roles());
    as(other, () -> obligations.approve(open.id(), open.version()));
    as(other, () -> obligations.approve(open.id(), open.version())); // a second click
    assertEquals(ObligationStatus.IN_FORCE, row(id).status());
  }

  @Test
  void onlyWhatIsInForceIsRemindedOf() throws Exception {
    UUID late = obligation(granted(), FIRST_OF_JULY, null);
    UUID free = obligation(granted(), FIRST_OF_JULY, null);
    change(free, notInForce(null));
    UUID unknown = obligation(granted(), null, "nog te bepalen");
    callAs(overdue.actor(), Executors.callable(overdue::run));
    callAs(overdue.actor(), Executors.callable(overdue::run)); // the other node
    assertTrue(row(late).remindedOn() != null);
    assertNull(row(free).remindedOn());
    assertNull(row(unknown).remindedOn());
    assertEquals(1, work(INTAKE, late), "somebody sets a term");
    assertEquals(1, work(WEST, late), "the region is asked");
    assertEquals(0, work(WEST, free));
    refused("obligation.term.future", () -> setTerm(late, FIRST_OF_JULY));
    setTerm(late, LocalDate.now(ClockProducer.ZONE).plusWeeks(4));
    assertEquals(LocalDate.now(ClockProducer.ZONE).plusWeeks(4), row(late).termUntil());
    refused(
        "obligation.wrongStatus",
        () -> setTerm(late, LocalDate.now(ClockProducer.ZONE).plusWeeks(5)));
  }

  @Test
  void anotherRegionSeesNothing() throws Exception {
    UUID id = obligation(granted(), FIRST_OF_JULY, null);
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> obligations.detail(id)));
    assertTrue(
        callAs(NOORDOOST, () -> obligations.list()).stream().noneMatch(o -> o.id().equals(id)));
    assertTrue(callAs(WEST, () -> obligations.list()).stream().anyMatch(o -> o.id().equals(id)));
  }

  private UUID granted() throws Exception {
    return paid.of(scenario.call(EARLIER), WEST, WEST_SIGNS, EARLIER, PAID);
  }

  /** In force, by two people. */
  private UUID obligation(UUID application, LocalDate on, String said) throws Exception {
    UUID id = UuidV7.next();
    as(ASSESSOR, () -> obligations.create(id, application, "eindafrekening", due(on, said)));
    approve(id);
    return id;
  }

  private void change(UUID id, ChangePlan plan) throws Exception {
    long seen = row(id).version();
    as(INTAKE, () -> obligations.propose(UuidV7.next(), id, seen, plan));
    approve(id);
  }

  private void approve(UUID id) throws Exception {
    ChangeRow open = callAs(DECIDER, () -> obligations.detail(id)).open();
    as(DECIDER, () -> obligations.approve(open.id(), open.version()));
  }

  private void setTerm(UUID id, LocalDate until) throws Exception {
    long seen = row(id).version();
    as(INTAKE, () -> obligations.setTerm(id, seen, until));
  }

  private ObligationRow row(UUID id) throws Exception {
    return callAs(WEST, () -> obligations.detail(id)).obligation();
  }

  private static ChangePlan due(LocalDate on, String said) {
    return new ChangePlan(
        ObligationStatus.IN_FORCE,
        on,
        said,
        Provenance.TECHNICAL,
        null,
        ReasonCode.FROM_DECISION,
        "Staat in de brief",
        "Beschikking, bladzijde 2",
        null);
  }

  private static ChangePlan notInForce(UUID link) {
    return new ChangePlan(
        ObligationStatus.NOT_IN_FORCE,
        null,
        "nog te bepalen",
        Provenance.TECHNICAL,
        null,
        ReasonCode.TECHNICAL_ENTRY,
        "Om technische redenen ingevoerd",
        "Ambtelijk Pact 6 juli 2020, punt 2",
        link);
  }

  private static ChangePlan merged(UUID target) {
    return new ChangePlan(
        ObligationStatus.MERGED_INTO,
        null,
        "komt in de beschikking voor het actieplan totaal",
        Provenance.LEGAL,
        target,
        ReasonCode.MEETING_DECISION,
        "Kan mee met de totaalaanvraag",
        "Ambtelijk Pact 6 juli 2020, punt 2",
        null);
  }

  /** As the meetings write it. */
  private UUID asked() throws Exception {
    UUID link = UuidV7.next();
    callAs(
        INTAKE,
        () ->
            scenario.execute(
                "insert into platform.link (region_code, id, kind, from_module, from_type, from_id,"
                    + " from_title, from_path, to_module, to_type, answer, said, created_at, version)"
                    + " values ('PB', '%s', 'NOT_IN_FORCE', 'meetings', 'decision',".formatted(link)
                    + " gen_random_uuid(), 'Ambtelijk Pact 6 juli 2020', '/meetings/x', 'funding',"
                    + " 'obligation', 'ASKED', 'Niet van kracht', now(), 1)"));
    return link;
  }

  private long work(Person person, UUID id) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(item -> item.path().endsWith(id.toString()))
        .count();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
