package nl.pactportal.meetings.action;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.Recording;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commitments of every degree: owners of several organisations, none at all, chains. */
@ExtendWith(ArquillianExtension.class)
class ActionServiceIT {
  private static final LocalDate JULY = LocalDate.of(2020, 7, 6);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject ActionService actions;
  @Inject Recording recording;
  @Inject Worklist worklist;

  @Test
  void severalOwnersOfDifferentOrganisationsEachFindItsWork() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id =
        agree(
            meeting,
            plan(
                ActionKind.PROMISE,
                null,
                new OwnerSaid("Strateeg onderwijs", "PNB"),
                new OwnerSaid("Coördinator West", "AM25"),
                new OwnerSaid("Coördinator Noordoost", "AM27")));
    ActionRow row = only(meeting);
    assertEquals(ActionKind.PROMISE, row.kind());
    assertEquals(2, row.coOwners().size());
    assertTrue(row.owners().startsWith("Strateeg onderwijs, "), row.owners());
    assertTrue(row.owners().contains("; Coördinator West, "), row.owners());
    assertEquals(1, work(WEST, meeting));
    assertEquals(1, work(NOORDOOST, meeting));
    recording.asSecretariat(
        () ->
            actions.change(
                id(meeting),
                id,
                row.version(),
                plan(ActionKind.ACTION, null, new OwnerSaid("Coördinator West", "AM25"))));
    assertEquals(0, only(meeting).coOwners().size());
    assertEquals(row.version() + 1, only(meeting).version());
    assertEquals(1, work(WEST, meeting));
    assertEquals(0, work(NOORDOOST, meeting));
    recording.asSecretariat(() -> actions.complete(id(meeting), id));
    assertEquals(0, work(WEST, meeting));
  }

  @Test
  void withoutOwnerTheSecretariatHasToAskUntilThereIsOne() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id = UuidV7.next();
    ActionPlan nobody = plan(ActionKind.QUESTION, null);
    for (int i = 0; i < 2; i++) {
      recording.asSecretariat(() -> actions.agree(id(meeting), item(meeting), id, nobody));
    }
    assertTrue(only(meeting).ownerless());
    assertEquals(1, work(SECRETARIAT, meeting));
    assertEquals(0, work(WEST, meeting));
    recording.asSecretariat(() -> actions.change(id(meeting), id, 1, nobody));
    assertEquals(1, work(SECRETARIAT, meeting), "still once");
    recording.asSecretariat(
        () ->
            actions.change(
                id(meeting), id, 2, plan(ActionKind.QUESTION, null, new OwnerSaid("Wie", null))));
    assertEquals(0, work(SECRETARIAT, meeting));
  }

  @Test
  void nothingIsInventedAroundAnAction() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    agree(
        meeting,
        new ActionPlan(
            ActionKind.REQUEST,
            "Handleiding rondsturen",
            List.of(new OwnerSaid("Accounthouder Noordoost", null)),
            null,
            "z.s.m.",
            new ActionContext(
                "Coördinator West", "na afstemming met haar team", null, true, "Zij mailt.")));
    ActionRow row = only(meeting);
    assertEquals("z.s.m.", row.dueSaid());
    assertEquals(null, row.dueOn());
    assertEquals("na afstemming met haar team", row.condition());
    assertEquals("Zij mailt.", row.source());
    assertTrue(row.marked());
    assertEquals(ActionStatus.OPEN, row.status());
  }

  @Test
  void aChainHasNoCircleAndStaysInItsMeeting() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID costs = agree(meeting, plan(ActionKind.ACTION, null));
    UUID plan = agree(meeting, plan(ActionKind.ACTION, costs));
    UUID share = agree(meeting, plan(ActionKind.ACTION, plan));
    assertEquals(plan, only(meeting).afterId());
    recording.refused(
        "after",
        "action.circle",
        () -> actions.change(id(meeting), costs, 1, plan(ActionKind.ACTION, share)));
    recording.refused(
        "after",
        "action.circle",
        () -> actions.change(id(meeting), costs, 1, plan(ActionKind.ACTION, costs)));
    MeetingDetail other = recording.meeting("PB", body(), JULY);
    recording.refused(
        "after",
        "action.unknownBefore",
        () -> actions.agree(id(other), item(other), UuidV7.next(), plan(ActionKind.ACTION, costs)));
  }

  @Test
  void aRegionGetsNoWorkFromAMeetingItCannotSee() throws Exception {
    MeetingDetail west = recording.meeting("AM25", body(), JULY);
    recording.refused(
        "ownerParty2",
        "action.otherRegion",
        () ->
            actions.agree(
                id(west),
                item(west),
                UuidV7.next(),
                plan(
                    ActionKind.ACTION,
                    null,
                    new OwnerSaid("Coördinator West", "AM25"),
                    new OwnerSaid("Coördinator Noordoost", "AM27"))));
    assertEquals(0, recording.read(SECRETARIAT, id(west)).actions().size());
    assertEquals(0, work(NOORDOOST, west));
  }

  @Test
  void theSecondOfTwoWritersIsToldAndOthersMayNotWrite() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id = agree(meeting, plan(ActionKind.ACTION, null));
    ActionPlan owner = plan(ActionKind.ACTION, null, new OwnerSaid("Iemand", null));
    recording.asSecretariat(() -> actions.change(id(meeting), id, 1, owner));
    recording.refused(null, "error.stale", () -> actions.change(id(meeting), id, 1, owner));
    for (Runnable step :
        List.<Runnable>of(
            () -> actions.agree(id(meeting), item(meeting), UuidV7.next(), owner),
            () -> actions.change(id(meeting), id, 2, owner),
            () -> actions.read(id(meeting), id),
            () -> actions.of(id(meeting)))) {
      assertThrows(NotPermittedException.class, () -> callAs(WEST, Executors.callable(step)));
    }
    MeetingDetail other = recording.meeting("PB", body(), JULY);
    recording.unknown(() -> actions.change(id(other), id, 2, owner));
  }

  private UUID agree(MeetingDetail meeting, ActionPlan plan) throws Exception {
    UUID id = UuidV7.next();
    recording.asSecretariat(() -> actions.agree(id(meeting), item(meeting), id, plan));
    return id;
  }

  private static ActionPlan plan(ActionKind kind, UUID after, OwnerSaid... owners) {
    return new ActionPlan(
        kind,
        "Nagaan",
        List.of(owners),
        null,
        null,
        new ActionContext(null, null, after, false, null));
  }

  private long work(Person person, MeetingDetail meeting) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(
            row ->
                row.path().contains(id(meeting).toString())
                    || row.titleNl().startsWith(meeting.meeting().body()))
        .count();
  }

  private ActionRow only(MeetingDetail meeting) throws Exception {
    return recording.read(SECRETARIAT, id(meeting)).actions().stream()
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private static UUID id(MeetingDetail meeting) {
    return meeting.meeting().id();
  }

  private static UUID item(MeetingDetail meeting) {
    return meeting.agenda().get(0).item().id();
  }

  private static String body() {
    return "Overleg " + UuidV7.next();
  }
}
