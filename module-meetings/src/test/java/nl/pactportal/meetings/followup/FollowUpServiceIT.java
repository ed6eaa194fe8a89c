package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import nl.pactportal.meetings.action.ActionContext;
import nl.pactportal.meetings.action.ActionKind;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.action.ActionStatus;
import nl.pactportal.meetings.action.OwnerSaid;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
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

/** The list of actions, what regions report, and how an action ends. */
@ExtendWith(ArquillianExtension.class)
class FollowUpServiceIT {
  private static final LocalDate PAST = LocalDate.of(2022, 5, 10);
  private static final LocalDate NEXT = LocalDate.of(2092, 5, 10);
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject FollowUpService followUp;
  @Inject ProgressService progress;
  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject ActionService actions;
  @Inject Worklist worklist;
  @PersistenceContext EntityManager em;
  private final String body = "Werkgroep " + UuidV7.next();

  @Test
  void listsByDateAndShowsVagueDatesAsSaid() throws Exception {
    UUID meeting = meeting("PB", PAST);
    UUID vague = action(meeting, plan("AM25", null, "eind oktober"));
    UUID late = action(meeting, plan("AM25", LocalDate.of(2020, 2, 2), null));
    UUID soon = action(meeting, plan("AM25", LocalDate.of(2020, 1, 1), null));
    List<ListedAction> all = list(WEST, filter(null, null)).actions();
    assertEquals(List.of(soon, late, vague), all.stream().map(a -> a.row().id()).toList());
    assertEquals(null, all.get(2).row().dueOn());
    assertEquals("eind oktober", all.get(2).row().dueSaid());
    ActionFilter overdue = new ActionFilter(null, null, body, null, ActionChoice.OPEN, true);
    assertEquals(2, list(WEST, overdue).total(), "what has no date is never late");
  }

  @Test
  void filtersByOwnerPartyAndKindAlsoOfCoOwners() throws Exception {
    UUID meeting = meeting("PB", PAST);
    OwnerSaid first = new OwnerSaid("Accounthouder 100%_West", "PNB");
    OwnerSaid second = new OwnerSaid("Coördinator Midden", "AM26");
    List<OwnerSaid> owners = List.of(first, second);
    action(
        meeting,
        new ActionPlan(ActionKind.PROMISE, "Delen", owners, null, null, ActionContext.NONE));
    action(meeting, plan(null, null, null));
    assertEquals(2, list(WEST, filter(null, null)).total());
    assertEquals(1, list(WEST, filter("100%_w", null)).total());
    assertEquals(1, list(WEST, filter("midden", null)).total());
    assertEquals(0, list(WEST, filter("%", "AM27")).total());
    assertEquals(1, list(WEST, filter(null, "AM26")).total());
    ActionFilter promised =
        new ActionFilter(null, null, body, ActionKind.PROMISE, ActionChoice.ALL, false);
    ListedAction found = list(WEST, promised).actions().get(0);
    assertTrue(found.owners().contains("Coördinator Midden"), found.owners());
  }

  @Test
  void anotherRegionSeesNothingOfIt() throws Exception {
    UUID own = action(meeting("AM27", PAST), plan("AM27", null, null));
    assertEquals(0, list(WEST, filter(null, null)).total());
    assertEquals(1, list(NOORDOOST, filter(null, null)).total());
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> followUp.read(own)));
    assertThrows(
        NotFoundException.class,
        () -> report(WEST, UuidV7.next(), own, "AM25", ProgressState.DONE));
  }

  @Test
  void aRegionReportsAndTheSecretariatCloses() throws Exception {
    UUID action = action(meeting("PB", PAST), plan("AM25", null, "z.s.m."));
    assertEquals(1, work(WEST, action));
    UUID report = UuidV7.next();
    report(WEST, report, action, "AM25", ProgressState.DONE);
    report(WEST, report, action, "AM25", ProgressState.DONE);
    assertEquals(0, work(WEST, action));
    assertEquals(1, work(SECRETARIAT, action), "it has to confirm");
    ActionDetail seen = read(WEST, action);
    assertEquals(1, seen.reports().size(), "the same form twice");
    assertEquals(ActionStatus.OPEN, seen.action().row().status());
    assertEquals(0, read(NOORDOOST, action).reports().size(), "another region's own words");

    long version = seen.action().row().version();
    close(action, version, ActionStatus.DONE, null);
    close(action, version, ActionStatus.DONE, null);
    assertEquals(0, work(SECRETARIAT, action));
    assertEquals(ActionStatus.DONE, read(WEST, action).action().row().status());
    assertEquals(1, read(WEST, action).steps().size());
    refused(null, () -> report(WEST, UuidV7.next(), action, "AM25", ProgressState.DONE));
  }

  @Test
  void whoTakesItBackHasItAmongHisWorkAgain() throws Exception {
    UUID action = action(meeting("PB", PAST), plan("AM25", null, null));
    report(WEST, UuidV7.next(), action, "AM25", ProgressState.DONE);
    report(WEST, UuidV7.next(), action, "AM25", ProgressState.IN_PROGRESS);
    assertEquals(1, work(WEST, action));
    assertEquals(0, work(SECRETARIAT, action));
    assertEquals(ProgressState.IN_PROGRESS, read(WEST, action).action().progress().get(0).state());
  }

  @Test
  void aRegionReportsForItselfOnly() throws Exception {
    UUID action = action(meeting("PB", PAST), plan("AM25", null, null));
    refused(
        "progressRegion",
        () -> report(NOORDOOST, UuidV7.next(), action, "AM27", ProgressState.DONE));
    refused(
        "progressRegion", () -> report(WEST, UuidV7.next(), action, "AM27", ProgressState.DONE));
    refused("progressText", () -> report(WEST, UuidV7.next(), action, "AM25", ProgressState.STUCK));
    assertEquals(1, work(WEST, action), "as it was");
  }

  @Test
  void onlyTheSecretariatClosesAndNeedsAReasonToDropOrReopen() throws Exception {
    UUID action = action(meeting("PB", PAST), plan("AM25", null, null));
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SECRETARIAT))) {
      Executable denied =
          () ->
              callAs(
                  People.with(role),
                  Executors.callable(() -> followUp.close(action, 1, ActionStatus.DONE, "", null)));
      assertThrows(NotPermittedException.class, denied, role.name());
    }
    long version = read(SECRETARIAT, action).action().row().version();
    refused("reason", () -> close(action, version, ActionStatus.DROPPED, " "));
    refused("how", () -> close(action, version, ActionStatus.OPEN, "x"));
    close(action, version, ActionStatus.DROPPED, "Ingehaald door de tijd");
    assertEquals(0, work(WEST, action));
    long closed = read(SECRETARIAT, action).action().row().version();
    refused("reason", () -> asSecretariat(() -> followUp.reopen(action, closed, null)));
    asSecretariat(() -> followUp.reopen(action, closed, "Toch nodig"));
    assertEquals(1, work(WEST, action));
    assertEquals(2, read(WEST, action).steps().size());
    refused(null, () -> close(action, version, ActionStatus.DONE, null), "an old form");
  }

  @Test
  void theNextMeetingTakesOverWhatIsOpenUntilItIsClosed() throws Exception {
    UUID then = meeting("PB", PAST);
    UUID next = meeting("PB", NEXT);
    UUID after = meeting("PB", NEXT.plusDays(30));
    UUID action = action(then, plan("AM25", null, null));
    assertEquals(List.of(action), carried(next));
    assertEquals(List.of(), carried(after), "only the next one");
    assertEquals(List.of(), carried(then), "its own actions stand in its minutes");
    long version = read(SECRETARIAT, action).action().row().version();
    asSecretariat(() -> followUp.close(action, version, ActionStatus.DONE, null, next));
    assertEquals(next, read(WEST, action).action().row().closedInId());
    List<ListedAction> there = callAs(WEST, () -> followUp.carried(next));
    assertFalse(there.get(0).row().open(), "closed in this meeting");
    assertEquals(there, callAs(WEST, () -> followUp.closedIn(next)), "also when it is over");
    assertEquals(List.of(), callAs(WEST, () -> followUp.closedIn(then)));
    assertEquals(List.of(), carried(after));
  }

  @Test
  void whatIsDoneOnTheRecordPageStandsInTheHistoryToo() throws Exception {
    UUID meeting = meeting("PB", PAST);
    UUID action = action(meeting, plan("AM25", null, null));
    asSecretariat(() -> actions.complete(meeting, action));
    asSecretariat(() -> actions.complete(meeting, action));
    List<StepRow> steps = read(WEST, action).steps();
    assertEquals(List.of(ActionStatus.DONE), steps.stream().map(StepRow::status).toList());
    assertEquals(SECRETARIAT.name(), steps.get(0).by());
    assertEquals(null, steps.get(0).meetingId(), "nobody said in which meeting");
  }

  @Test
  void closingInAMeetingOfAnotherRegionIsUnknown() throws Exception {
    UUID action = action(meeting("PB", PAST), plan("AM25", null, null));
    UUID foreign = meeting("AM27", NEXT);
    assertThrows(
        NotFoundException.class,
        () -> asSecretariat(() -> followUp.close(action, 1, ActionStatus.DONE, null, foreign)));
  }

  @Test
  void whatIsAskedOfAllRegionsIsAnsweredByEachForItself() throws Exception {
    UUID action = action(meeting("PB", PAST), toAll());
    assertEquals(1, work(WEST, action));
    assertEquals(1, work(NOORDOOST, action));
    assertFalse(read(WEST, action).action().row().ownerless(), "nobody has to look for an owner");
    report(WEST, UuidV7.next(), action, "AM25", ProgressState.NOT_NEEDED);
    report(NOORDOOST, UuidV7.next(), action, "AM27", ProgressState.DONE);
    assertEquals(0, work(WEST, action));
    assertEquals(2, work(SECRETARIAT, action), "it sees who answered");

    assertEquals(List.of("AM25 NOT_NEEDED"), states(WEST, action), "not what others said");
    assertEquals(
        List.of("AM25 NOT_NEEDED", "AM26 OPEN", "AM27 DONE", "AM28 OPEN", "AM32 OPEN"),
        states(SECRETARIAT, action));
    ListedAction listed = list(SECRETARIAT, filter(null, "AM28")).actions().get(0);
    assertEquals(2, listed.answered(), "also found by a region that was not named");
    RegionAnswer west = listed.answers().get(0);
    assertEquals(WEST.name(), west.by());
    assertTrue(west.at() != null);
    UUID meeting = listed.row().meetingId();
    assertEquals(listed.answers(), callAs(SECRETARIAT, () -> followUp.answers(meeting)).of(action));

    report(WEST, UuidV7.next(), action, "AM25", ProgressState.IN_PROGRESS);
    assertEquals(1, work(WEST, action), "taken back");
    close(action, listed.row().version(), ActionStatus.DONE, null);
    assertEquals(0, work(WEST, action) + work(SECRETARIAT, action));
  }

  @Test
  void notNeededIsNoAnswerForWhoWasNamedAndOneRegionAsksNoOther() throws Exception {
    UUID named = action(meeting("PB", PAST), plan("AM25", null, null));
    refused(
        "progressState",
        () -> report(WEST, UuidV7.next(), named, "AM25", ProgressState.NOT_NEEDED));
    refused("toAll", () -> action(meeting("AM27", PAST), toAll()));
  }

  private static ActionPlan toAll() {
    return new ActionPlan(
        ActionKind.REQUEST, "Namen doorgeven", List.of(), null, null, ActionContext.TO_ALL);
  }

  private List<String> states(Person person, UUID action) throws Exception {
    return read(person, action).action().answers().stream()
        .map(answer -> answer.regionCode() + " " + answer.stateName())
        .toList();
  }

  @Test
  void costsFewStatements() throws Exception {
    UUID meeting = meeting("PB", PAST);
    for (int i = 0; i < 30; i++) {
      action(meeting, plan("AM25", null, "z.s.m."));
    }
    SelectCounter counter = SelectCounter.on(em);
    ActionList list = callAs(WEST, () -> counter.count(() -> followUp.list(filter(null, null), 2)));
    assertEquals(5, list.actions().size());
    assertEquals(2, list.pages());
    assertTrue(counter.selects() <= MOST_SELECTS, counter.statements().toString());
  }

  private UUID meeting(String region, LocalDate day) throws Exception {
    UUID id = UuidV7.next();
    asSecretariat(() -> meetings.plan(Plans.of(id, region, body, day)));
    return id;
  }

  private UUID action(UUID meeting, ActionPlan plan) throws Exception {
    UUID item = callAs(SECRETARIAT, () -> minutes.read(meeting)).agenda().get(0).item().id();
    UUID id = UuidV7.next();
    asSecretariat(() -> actions.agree(meeting, item, id, plan));
    return id;
  }

  private static ActionPlan plan(String party, LocalDate on, String said) {
    return new ActionPlan("Nagaan", party == null ? null : "Coördinator", party, on, said);
  }

  private ActionFilter filter(String owner, String party) {
    return new ActionFilter(owner, party, body, null, ActionChoice.OPEN, false);
  }

  private ActionList list(Person person, ActionFilter filter) throws Exception {
    return callAs(person, () -> followUp.list(filter, 1));
  }

  private List<UUID> carried(UUID meeting) throws Exception {
    return callAs(WEST, () -> followUp.carried(meeting)).stream().map(a -> a.row().id()).toList();
  }

  private ActionDetail read(Person person, UUID id) throws Exception {
    return callAs(person, () -> followUp.read(id));
  }

  private void report(Person person, UUID id, UUID action, String region, ProgressState state)
      throws Exception {
    callAs(
        person,
        Executors.callable(
            () -> progress.report(id, action, new ProgressReport(region, state, null))));
  }

  private void close(UUID action, long seen, ActionStatus how, String reason) throws Exception {
    asSecretariat(() -> followUp.close(action, seen, how, reason, null));
  }

  private long work(Person person, UUID action) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(action.toString()))
        .count();
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private static void refused(String field, Executable step, String... why) {
    var rule = assertThrows(BusinessException.class, step, List.of(why).toString());
    assertEquals(field, rule.field(), rule.key());
  }
}
