package nl.pactportal.meetings.decision;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
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
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.Recording;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions in words: everything said around them, changing, taking up again, withdrawing. */
@ExtendWith(ArquillianExtension.class)
class DecisionServiceIT {
  private static final LocalDate JULY = LocalDate.of(2020, 7, 6);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject DecisionService decisions;
  @Inject ActionService actions;
  @Inject Recording recording;

  @Test
  void whatWasSaidImpreciselyStaysSo() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id = UuidV7.next();
    DecisionEntry entry =
        new DecisionEntry(
            DecisionKind.CONSENSUS,
            "De termijn voor de regioaanvragen schuift op.",
            "Door het zomerreces is er geen ruggenspraak mogelijk.",
            null,
            "Coördinator West",
            null,
            null,
            "31 augustus",
            "eind oktober",
            null,
            "In samenspraak wordt een termijn tot eind oktober afgesproken.");
    recording.asSecretariat(() -> decisions.record(id(meeting), item(meeting), id, entry));
    DecisionRow row = only(meeting);
    assertEquals("31 augustus", row.oldSaid());
    assertEquals("eind oktober", row.newSaid());
    assertEquals("Coördinator West", row.askedBy());
    assertEquals(entry, row.entry());
    assertEquals(1, row.position());
  }

  @Test
  void everyKindInWordsCanBeRecordedAndNoneThatNeedsAVote() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    for (DecisionKind kind : DecisionKind.inWords()) {
      recording.asSecretariat(
          () -> decisions.record(id(meeting), item(meeting), UuidV7.next(), kind, "x"));
    }
    assertEquals(7, read(meeting).size());
    for (DecisionKind kind : List.of(DecisionKind.ADOPTED, DecisionKind.REJECTED)) {
      recording.refused(
          "decisionKind",
          "decision.byVoteOnly",
          () -> decisions.record(id(meeting), item(meeting), UuidV7.next(), kind, "x"));
    }
  }

  @Test
  void aHeldDecisionIsTakenUpInALaterMeetingOfTheSameBodyOnce() throws Exception {
    String body = body();
    MeetingDetail july = recording.meeting("PB", body, JULY);
    MeetingDetail september = recording.meeting("PB", body, JULY.plusMonths(2));
    MeetingDetail stranger = recording.meeting("PB", body(), JULY.plusMonths(2));
    MeetingDetail before = recording.meeting("PB", body, JULY.minusMonths(1));
    UUID held = record(july, DecisionKind.ON_HOLD, null);
    assertTrue(only(july).resumeUnknown());

    assertEquals(List.of(held), heldFor(september));
    assertEquals(List.of(), heldFor(stranger));
    assertEquals(List.of(), heldFor(before));
    notHeld(stranger, held);
    notHeld(before, held);
    UUID later = record(september, DecisionKind.AGREED, held);
    assertEquals(JULY.plusMonths(2), only(july).resumedOn());
    assertEquals(JULY, only(september).resumesHeldOn());
    assertFalse(only(july).held());
    recording.refused(
        "resumes",
        "decision.takenUp",
        () ->
            decisions.record(
                id(september), item(september), UuidV7.next(), resuming(DecisionKind.NOTED, held)));

    recording.asSecretariat(
        () -> decisions.withdraw(id(september), later, 1, "Verkeerd genoteerd"));
    assertTrue(only(july).held(), "withdrawn: it waits again");
    record(september, DecisionKind.CONSENSUS, held);
  }

  @Test
  void ofTwoThatTakeItUpAtOnceOneIsRefused() throws Exception {
    String body = body();
    MeetingDetail july = recording.meeting("PB", body, JULY);
    MeetingDetail one = recording.meeting("PB", body, JULY.plusDays(1));
    MeetingDetail two = recording.meeting("PB", body, JULY.plusDays(2));
    UUID held = record(july, DecisionKind.WAIT, null);
    DecisionEntry entry = resuming(DecisionKind.AGREED, held);
    long refused =
        recording.atOnce(
            List.of(
                () -> decisions.record(id(one), item(one), UuidV7.next(), entry),
                () -> decisions.record(id(two), item(two), UuidV7.next(), entry)));
    assertEquals(1, refused);
  }

  @Test
  void withdrawnItStaysWithItsReasonAndChangesNoMore() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id = record(meeting, DecisionKind.AGREED, null);
    recording.refused(
        "withdrawn", "wording.missing", () -> decisions.withdraw(id(meeting), id, 1, " "));
    recording.asSecretariat(() -> decisions.withdraw(id(meeting), id, 1, "Het was anders"));
    assertTrue(only(meeting).struck());
    assertEquals("Het was anders", only(meeting).withdrawn());
    recording.refused(
        null,
        "decision.alreadyWithdrawn",
        () -> decisions.change(id(meeting), id, 2, DecisionEntry.of(DecisionKind.NOTED, "x")));
    assertEquals(1, recording.audited(id, "decision.withdrawn"));
  }

  @Test
  void theSecondOfTwoWritersIsTold() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    UUID id = record(meeting, DecisionKind.AGREED, null);
    DecisionEntry change = DecisionEntry.of(DecisionKind.NOTED, "van de een");
    recording.asSecretariat(() -> decisions.change(id(meeting), id, 1, change));
    recording.refused(null, "error.stale", () -> decisions.change(id(meeting), id, 1, change));
    long refused =
        recording.atOnce(Recording.times(4, () -> decisions.withdraw(id(meeting), id, 2, "x")));
    assertEquals(3, refused);
  }

  @Test
  void whatIsSettledDoesNotComeBack() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    recording.refused(
        "resumeSaid",
        "decision.resumeSettled",
        () -> decisions.record(id(meeting), item(meeting), UuidV7.next(), back("na de zomer")));
  }

  @Test
  void noDecisionIsAnOutcomeOfTheItem() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    long seen = meeting.agenda().get(0).item().version();
    recording.asSecretariat(
        () -> decisions.conclude(id(meeting), item(meeting), seen, "Een eerste verkenning"));
    recording.asSecretariat(
        () -> decisions.conclude(id(meeting), item(meeting), seen, "Een eerste verkenning"));
    recording.refused(
        null, "error.stale", () -> decisions.conclude(id(meeting), item(meeting), seen, "anders"));
    var item = recording.read(WEST, id(meeting)).agenda().get(0);
    assertEquals("Een eerste verkenning", item.item().outcomeSaid());
    assertTrue(item.recorded());
  }

  @Test
  void decisionsAndActionsShareOneOrder() throws Exception {
    MeetingDetail meeting = recording.meeting("PB", body(), JULY);
    record(meeting, DecisionKind.AGREED, null);
    ActionPlan plan = new ActionPlan("Doen", "Iemand", null, null, null);
    recording.asSecretariat(() -> actions.agree(id(meeting), item(meeting), UuidV7.next(), plan));
    record(meeting, DecisionKind.NOTED, null);
    MeetingDetail now = recording.read(SECRETARIAT, id(meeting));
    assertEquals(List.of(1, 3), now.decisions().stream().map(DecisionRow::position).toList());
    assertEquals(2, now.actions().get(0).position());
  }

  @Test
  void anotherRegionOrRoleFindsNothingToDecide() throws Exception {
    MeetingDetail west = recording.meeting("AM25", body(), JULY);
    UUID id = record(west, DecisionKind.ON_HOLD, null);
    assertEquals(1, recording.read(WEST, id(west)).decisions().size(), "positive control");
    assertThrows(NotFoundException.class, () -> recording.read(NOORDOOST, id(west)));
    DecisionEntry entry = DecisionEntry.of(DecisionKind.NOTED, "x");
    for (Runnable step :
        List.<Runnable>of(
            () -> decisions.record(id(west), item(west), UuidV7.next(), entry),
            () -> decisions.change(id(west), id, 1, entry),
            () -> decisions.withdraw(id(west), id, 1, "x"),
            () -> decisions.conclude(id(west), item(west), 1, "x"),
            () -> decisions.read(id(west), id),
            () -> decisions.held(id(west)))) {
      assertThrows(NotPermittedException.class, () -> callAs(WEST, Executors.callable(step)));
    }
    MeetingDetail other = recording.meeting("PB", body(), JULY);
    recording.unknown(() -> decisions.change(id(other), id, 1, entry));
    recording.unknown(() -> decisions.read(id(other), id));
    notHeld(other, id);
  }

  private void notHeld(MeetingDetail meeting, UUID held) {
    recording.refused(
        "resumes",
        "decision.notHeld",
        () ->
            decisions.record(
                id(meeting), item(meeting), UuidV7.next(), resuming(DecisionKind.AGREED, held)));
  }

  private UUID record(MeetingDetail meeting, DecisionKind kind, UUID resumes) throws Exception {
    UUID id = UuidV7.next();
    recording.asSecretariat(
        () -> decisions.record(id(meeting), item(meeting), id, resuming(kind, resumes)));
    return id;
  }

  private List<UUID> heldFor(MeetingDetail meeting) throws Exception {
    return callAs(SECRETARIAT, () -> decisions.held(id(meeting))).stream()
        .map(DecisionRow::id)
        .toList();
  }

  private static DecisionEntry resuming(DecisionKind kind, UUID held) {
    return new DecisionEntry(kind, "Besluit", null, null, null, null, null, null, null, held, null);
  }

  private static DecisionEntry back(String said) {
    return new DecisionEntry(
        DecisionKind.AGREED, "x", null, null, null, null, said, null, null, null, null);
  }

  private List<DecisionRow> read(MeetingDetail meeting) throws Exception {
    return recording.read(SECRETARIAT, id(meeting)).decisions();
  }

  private DecisionRow only(MeetingDetail meeting) throws Exception {
    return read(meeting).stream().reduce((one, later) -> later).orElseThrow();
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
