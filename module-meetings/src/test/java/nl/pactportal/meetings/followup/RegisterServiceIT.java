package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.decision.DecisionEntry;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Decisions of all meetings, those that wait, and what they ask of other modules. */
@ExtendWith(ArquillianExtension.class)
class RegisterServiceIT {
  private static final LocalDate PAST = LocalDate.of(2021, 9, 14);
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject RegisterService register;
  @Inject EffectService effects;
  @Inject DecisionService decisions;
  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject Worklist worklist;
  @Inject LiftedHolds lifted;
  @PersistenceContext EntityManager em;
  private final String body = "Werkgroep " + UuidV7.next();

  @Test
  void whatIsHeldWaitsUntilItIsTakenUp() throws Exception {
    UUID held = decide("PB", PAST, waiting("Eerst de inventarisatie"));
    UUID settled = decide("PB", PAST, DecisionEntry.of(DecisionKind.AGREED, "Akkoord"));
    RegisterFilter onlyHeld = new RegisterFilter(body, null, true);
    assertEquals(List.of(held), ids(onlyHeld));
    assertEquals(2, callAs(WEST, () -> register.list(all(), 1)).total());
    assertEquals(List.of(settled), ids(new RegisterFilter(body, DecisionKind.AGREED, false)));

    RegisterRow waits = read(WEST, held).decision();
    assertEquals(10, waits.waited(PAST.plusDays(10)));
    assertEquals("na het zomerreces", waits.resumeSaid());
    UUID taken = decide("PB", PAST.plusDays(30), takesUp(held));
    assertEquals(List.of(), ids(onlyHeld));
    assertEquals(taken, read(WEST, held).decision().resumedById());
    List<UUID> chain = read(WEST, taken).chain().stream().map(RegisterRow::id).toList();
    assertEquals(List.of(held, taken), chain);
    assertEquals(chain, read(WEST, held).chain().stream().map(RegisterRow::id).toList());
  }

  @Test
  void anotherRegionsDecisionIsUnknown() throws Exception {
    UUID foreign = decide("AM27", PAST, DecisionEntry.of(DecisionKind.AGREED, "x"));
    assertThrows(NotFoundException.class, () -> read(WEST, foreign));
    assertEquals(foreign, read(NOORDOOST, foreign).decision().id());
    assertEquals(0, callAs(WEST, () -> register.list(all(), 1)).total());
  }

  @Test
  void anEffectBecomesWorkOfTheOtherModuleOnce() throws Exception {
    UUID decision = decide("PB", PAST, DecisionEntry.of(DecisionKind.AGREED, "Termijn verschuift"));
    UUID effect = UuidV7.next();
    String said = "31 augustus wordt eind oktober";
    state(effect, decision, EffectKind.MOVES_DEADLINE, said);
    state(effect, decision, EffectKind.MOVES_DEADLINE, said);
    for (Role role : List.of(Role.PROVINCE_INTAKE, Role.PROVINCE_ASSESSOR)) {
      assertEquals(1, work(People.with(role), effect), role.name());
    }
    assertEquals(0, work(People.with(Role.PROVINCE_DECIDER), effect), "not his turn yet");
    LinkRow link = read(WEST, decision).effects().get(0);
    assertEquals(LinkAnswer.ASKED, link.answer());
    assertEquals(said, link.said());
    assertTrue(link.fromTitle().contains("14 september 2021"), link.fromTitle());
    assertEquals("/meetings/decisions/detail.xhtml?id=" + decision, link.fromPath());
  }

  @Test
  void anEffectIsWithdrawnAsLongAsNobodyAnswered() throws Exception {
    UUID decision = decide("PB", PAST, DecisionEntry.of(DecisionKind.AGREED, "x"));
    UUID effect = UuidV7.next();
    state(effect, decision, EffectKind.HOLDS, "Het dashboard wacht");
    assertEquals(1, work(People.with(Role.PROVINCE_ASSESSOR), effect));
    refused("effectReason", () -> withdraw(decision, effect, " "));
    withdraw(decision, effect, "Vergissing");
    assertEquals(0, work(People.with(Role.PROVINCE_ASSESSOR), effect));
    assertEquals(LinkAnswer.WITHDRAWN, read(WEST, decision).effects().get(0).answer());
    refused(null, () -> withdraw(decision, effect, "nog eens"));
  }

  @Test
  void aLaterDecisionEndsAHoldUnlessItDefersAgain() throws Exception {
    UUID held = decide("PB", PAST, waiting("Eerst de inventarisatie"));
    UUID effect = UuidV7.next();
    state(effect, held, EffectKind.HOLDS, "De vragen wachten");
    UUID other = UuidV7.next();
    state(other, decide("AM27", PAST, waiting("x")), EffectKind.HOLDS, "Blijft wachten");
    DecisionEntry again =
        new DecisionEntry(
            DecisionKind.WAIT, "Nog even", null, "x", null, null, null, null, null, held, null);
    UUID deferred = decide("PB", PAST.plusDays(30), again);
    lift();
    assertTrue(read(WEST, held).effects().get(0).standing(), "deferred again");
    decide("PB", PAST.plusDays(60), takesUp(deferred));
    lift();
    LinkRow lifted = read(WEST, held).effects().get(0);
    assertEquals(LinkAnswer.WITHDRAWN, lifted.answer());
    assertTrue(lifted.answerSaid().endsWith("13 november 2021: Toch door"), lifted.answerSaid());
    assertEquals(0, work(People.with(Role.PROVINCE_ASSESSOR), effect));
    assertEquals(1, work(People.with(Role.PROVINCE_ASSESSOR), other));
    lift();
  }

  private void lift() throws Exception {
    callAs(Person.system("lifted-holds"), Executors.callable(lifted::release));
  }

  @Test
  void onlyTheSecretariatStatesEffects() throws Exception {
    UUID decision = decide("PB", PAST, DecisionEntry.of(DecisionKind.AGREED, "x"));
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Executable denied =
          () ->
              callAs(
                  People.with(role),
                  Executors.callable(
                      () -> effects.state(UuidV7.next(), decision, EffectKind.HOLDS, "x")));
      assertThrows(NotPermittedException.class, denied, role.name());
    }
    refused("effectKind", () -> state(UuidV7.next(), decision, null, "x"));
    refused("effectText", () -> state(UuidV7.next(), decision, EffectKind.HOLDS, null));
  }

  @Test
  void costsFewStatements() throws Exception {
    UUID decision = decide("PB", PAST, waiting("x"));
    SelectCounter list = SelectCounter.on(em);
    callAs(WEST, () -> list.count(() -> register.list(all(), 1)));
    assertTrue(list.selects() <= MOST_SELECTS, list.statements().toString());
    SelectCounter one = SelectCounter.on(em);
    callAs(WEST, () -> one.count(() -> register.read(decision)));
    assertTrue(one.selects() <= MOST_SELECTS, one.statements().toString());
  }

  private UUID decide(String region, LocalDate day, DecisionEntry entry) throws Exception {
    UUID meeting = UuidV7.next();
    asSecretariat(() -> meetings.plan(Plans.of(meeting, region, body, day)));
    UUID item = callAs(SECRETARIAT, () -> minutes.read(meeting)).agenda().get(0).item().id();
    UUID id = UuidV7.next();
    asSecretariat(() -> decisions.record(meeting, item, id, entry));
    return id;
  }

  private static DecisionEntry waiting(String condition) {
    return new DecisionEntry(
        DecisionKind.ON_HOLD,
        "Wacht",
        null,
        condition,
        null,
        null,
        "na het zomerreces",
        null,
        null,
        null,
        null);
  }

  private static DecisionEntry takesUp(UUID held) {
    return new DecisionEntry(
        DecisionKind.AGREED, "Toch door", null, null, null, null, null, null, null, held, null);
  }

  private RegisterFilter all() {
    return new RegisterFilter(body, null, false);
  }

  private List<UUID> ids(RegisterFilter filter) throws Exception {
    return callAs(WEST, () -> register.list(filter, 1)).rows().stream()
        .map(RegisterRow::id)
        .toList();
  }

  private DecisionDetail read(Person person, UUID id) throws Exception {
    return callAs(person, () -> register.read(id));
  }

  private void state(UUID id, UUID decision, EffectKind kind, String text) throws Exception {
    asSecretariat(() -> effects.state(id, decision, kind, text));
  }

  private void withdraw(UUID decision, UUID effect, String reason) throws Exception {
    asSecretariat(() -> effects.withdraw(decision, effect, reason));
  }

  private long work(Person person, UUID link) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(link.toString()))
        .count();
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void refused(String field, Executable step) {
    var rule = assertThrows(BusinessException.class, step);
    assertEquals(field, rule.field(), rule.key());
  }
}
