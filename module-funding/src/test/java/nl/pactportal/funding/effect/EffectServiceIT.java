package nl.pactportal.funding.effect;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.funding.scheme.TermFixture;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A decision of the Pact moves a call only by the hands of two people of the province. */
@ExtendWith(ArquillianExtension.class)
class EffectServiceIT {
  private static final LocalDate OCTOBER = LocalDate.of(2098, 10, 31);
  private static final Instant CLOSES = Instant.parse("2098-08-31T21:59:59Z");

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject EffectService effects;
  @Inject CallService calls;
  @Inject SchemeService schemes;
  @Inject Worklist worklist;

  @Test
  void oneProposesAndAnotherMovesTheCall() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    Instant before = closesAt(call);
    propose(INTAKE, link, call, OCTOBER);
    propose(INTAKE, link, call, OCTOBER); // a second click
    assertEquals(before, closesAt(call), "a proposal moves nothing");
    assertEquals(1, work(DECIDER, link));
    assertEquals(call, read(WEST, link).link().toId());

    long version = read(DECIDER, link).proposal().version();
    carryOut(DECIDER, link, version);
    carryOut(DECIDER, link, version); // a second click
    assertEquals(ClosingTime.endOf(OCTOBER), closesAt(call));
    assertEquals("eind oktober", callAs(WEST, () -> calls.find(call)).call().closingSaid());
    assertEquals(0, work(DECIDER, link));
    LinkRow answered = callAs(WEST, () -> effects.about(call)).get(0);
    assertEquals(LinkAnswer.DONE, answered.answer());
    assertTrue(answered.answerSaid().contains("31 oktober 2098"), answered.answerSaid());
  }

  @Test
  void aDeadlineDoesNotMoveToNowhere() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    EffectPlan nowhere = new EffectPlan(call, null, " ", " ");
    refused("effect.closingMissing", () -> as(INTAKE, () -> effects.propose(link, nowhere)));
    assertEquals(0, work(DECIDER, link));
  }

  /** The form offers no concept; an id can be sent by hand. */
  @Test
  void aConceptIsNamedToNobody() throws Exception {
    UUID concept = UuidV7.next();
    CallTerms plan = TermFixture.terms("Geheim plan", CLOSES);
    as(INTAKE, () -> schemes.create(concept, UuidV7.next(), plan));
    UUID link = asked("PB");
    assertEquals("Geheim plan", callAs(INTAKE, () -> calls.find(concept)).call().title());
    assertThrows(NotFoundException.class, () -> propose(INTAKE, link, concept, OCTOBER));
    EffectDetail shown = read(WEST, link);
    assertNull(shown.link().toTitle());
    assertNull(shown.proposal());
    assertEquals(0, work(DECIDER, link));
    UUID published = scenario.call(Money.euro(100));
    propose(INTAKE, link, published, OCTOBER); // positive control
  }

  @Test
  void nobodyDoesBoth() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    Person both = People.with(DECIDER, Role.PROVINCE_DECIDER, Role.PROVINCE_INTAKE);
    Instant before = closesAt(call);
    propose(both, link, call, OCTOBER);
    long version = read(DECIDER, link).proposal().version();
    refused("effect.fourEyes", () -> carryOut(both, link, version));
    refused("effect.fourEyes", () -> decline(both, link, version, "nee"));
    assertEquals(0, work(both, link), "not in his own list either");
    assertEquals(before, closesAt(call));
    Person other = Person.of("decider-two", "Beslisser Twee", DECIDER.roles());
    carryOut(other, link, version); // positive control
  }

  @Test
  void whatIsDeclinedMovesNothingAndSaysWhy() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    Instant before = closesAt(call);
    propose(INTAKE, link, call, OCTOBER);
    long version = read(DECIDER, link).proposal().version();
    refused("reason.missing", () -> decline(DECIDER, link, version, " "));
    decline(DECIDER, link, version, "Past niet in de regeling");
    assertEquals(before, closesAt(call));
    LinkRow answered = read(WEST, link).link();
    assertEquals(LinkAnswer.DECLINED, answered.answer());
    assertEquals("Past niet in de regeling", answered.answerSaid());
    refused("error.stale", () -> carryOut(DECIDER, link, version + 1));
  }

  @Test
  void whatTheMeetingTookBackIsNotCarriedOut() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    propose(INTAKE, link, call, OCTOBER);
    Instant before = closesAt(call);
    sql("update platform.link set answer = 'WITHDRAWN' where id = '%s'", link);
    long version = read(DECIDER, link).proposal().version();
    refused("error.stale", () -> carryOut(DECIDER, link, version));
    assertEquals(before, closesAt(call));
  }

  @Test
  void aDecisionOfOneRegionIsUnknownInAnother() throws Exception {
    UUID link = asked("AM27");
    assertThrows(NotFoundException.class, () -> read(WEST, link));
    assertEquals(link, read(INTAKE, link).link().id());
    assertTrue(callAs(WEST, () -> effects.list()).stream().noneMatch(l -> l.id().equals(link)));
  }

  @Test
  void aCallDoesNotCloseBeforeItOpens() throws Exception {
    UUID call = scenario.call(Money.euro(100));
    UUID link = asked("PB");
    refused("effect.beforeOpening", () -> propose(INTAKE, link, call, LocalDate.of(2001, 1, 1)));
    refused("effect.callMissing", () -> propose(INTAKE, asked("PB"), null, null));
  }

  /** As the meetings write it. */
  private UUID asked(String region) throws Exception {
    UUID link = UuidV7.next();
    sql(
        "insert into platform.link (region_code, id, kind, from_module, from_type, from_id,"
            + " from_title, from_path, to_module, to_type, answer, said, created_at, version)"
            + " values ('"
            + region
            + "', '%s', 'MOVES_DEADLINE', 'meetings', 'decision', gen_random_uuid(),"
            + " 'Ambtelijk Pact 6 juli 2020: termijn', '/meetings/decisions/detail.xhtml?id=x',"
            + " 'funding', 'call', 'ASKED', '31 augustus wordt eind oktober', now(), 1)",
        link);
    return link;
  }

  private void sql(String statement, UUID id) throws Exception {
    callAs(INTAKE, () -> scenario.execute(statement.formatted(id)));
  }

  private Instant closesAt(UUID call) throws Exception {
    return callAs(WEST, () -> calls.find(call)).call().closesAt();
  }

  private EffectDetail read(Person person, UUID link) throws Exception {
    return callAs(person, () -> effects.read(link));
  }

  private void propose(Person person, UUID link, UUID call, LocalDate day) throws Exception {
    as(person, () -> effects.propose(link, new EffectPlan(call, day, "eind oktober", null)));
  }

  private void carryOut(Person person, UUID link, long seen) throws Exception {
    as(person, () -> effects.carryOut(link, seen));
  }

  private void decline(Person person, UUID link, long seen, String why) throws Exception {
    as(person, () -> effects.decline(link, seen, why));
  }

  private long work(Person person, UUID link) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(link.toString()))
        .count();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
