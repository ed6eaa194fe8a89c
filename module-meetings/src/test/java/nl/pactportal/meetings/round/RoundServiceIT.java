package nl.pactportal.meetings.round;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.Recording;
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

/** One question, five regions, several meetings. */
@ExtendWith(ArquillianExtension.class)
class RoundServiceIT {
  private static final LocalDate JULY = LocalDate.of(2020, 7, 6);

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject RoundService rounds;
  @Inject Recording recording;
  @Inject Database database;
  @Inject Worklist worklist;

  @Test
  void aLaterAnswerStandsBesideTheEarlierOne() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    MeetingDetail september = recording.meeting("PB", body(), JULY.plusMonths(2));
    UUID round = ask(july);
    // the one of September is written down first: the day of the meeting counts
    answer(round, "AM25", AnswerState.YES, "Ja, alle gemeenten", september);
    answer(round, "AM25", AnswerState.AWAITING, "Uitgezet bij de gemeenten", july);
    answer(round, "AM27", AnswerState.PARTLY, null, july);

    RoundRow row = callAs(NOORDOOST, () -> rounds.read(round));
    assertEquals(3, row.answers().size());
    assertEquals(AnswerState.YES, row.latest("AM25").state());
    assertEquals(AnswerState.PARTLY, row.latest("AM27").state());
    assertNull(row.latest("AM26"), "none recorded is none, not no");
    assertEquals("Uitgezet bij de gemeenten", row.answers().get(2).text(), "still there");
  }

  @Test
  void twoRecordersAtOnceKeepBothAndTheSameOneOnlyOnce() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    UUID round = UuidV7.next();
    Runnable asks = () -> rounds.ask(id(july), item(july), round, "Is er interesse?");
    assertEquals(0, recording.atOnce(Recording.times(4, asks)));
    AnswerEntry same = entry("AM25", AnswerState.YES, null, july);
    assertEquals(
        0, recording.atOnce(Recording.times(4, () -> rounds.answer(round, same))), "no conflict");
    recording.atOnce(
        List.of(
            () -> rounds.answer(round, entry("AM26", AnswerState.NO, null, july)),
            () -> rounds.answer(round, entry("AM28", AnswerState.NO, null, july))));
    assertEquals(3, callAs(WEST, () -> rounds.read(round)).answers().size());
    assertEquals(1, recording.audited(round, "round.asked"));
    assertEquals(3, recording.audited(round, "round.answered"));
  }

  @Test
  void closedWithAReasonItTakesNoMoreAnswers() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    UUID round = ask(july);
    recording.refused("closed", "wording.missing", () -> rounds.close(round, 1, ""));
    recording.asSecretariat(() -> rounds.close(round, 1, "Wie wil, sluit later aan"));
    RoundRow row = callAs(WEST, () -> rounds.read(round));
    assertTrue(row.closed());
    assertEquals("Wie wil, sluit later aan", row.closedSaid());
    recording.refused(
        null,
        "round.alreadyClosed",
        () -> rounds.answer(round, entry("AM25", AnswerState.YES, null, july)));
    recording.refused(null, "round.alreadyClosed", () -> rounds.close(round, 2, "nog eens"));
  }

  @Test
  void anOpenRoundIsWorkOfEachRegionUntilItAnswers() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    UUID round = ask(july);
    assertEquals(1, work(WEST, round));
    assertEquals(1, work(NOORDOOST, round));
    answer(round, "AM25", AnswerState.AWAITING, "Uitgezet", july);
    assertEquals(1, work(WEST, round), "who waits has not answered yet");
    answer(round, "AM25", AnswerState.NO, null, july);
    assertEquals(0, work(WEST, round));
    assertEquals(1, work(NOORDOOST, round));
    recording.asSecretariat(() -> rounds.close(round, 1, "Genoeg"));
    assertEquals(0, work(NOORDOOST, round));
  }

  @Test
  void theNextMeetingOfTheBodySeesWhatIsStillOpen() throws Exception {
    String body = body();
    MeetingDetail july = recording.meeting("PB", body, JULY);
    MeetingDetail next = recording.meeting("PB", body, JULY.plusMonths(2));
    MeetingDetail before = recording.meeting("PB", body, JULY.minusMonths(2));
    MeetingDetail other = recording.meeting("PB", body(), JULY.plusMonths(2));
    UUID round = ask(july);
    UUID closed = ask(july);
    answer(round, "AM25", AnswerState.YES, null, july);
    answer(round, "AM26", AnswerState.AWAITING, null, july);
    recording.asSecretariat(() -> rounds.close(closed, 1, "Genoeg"));
    List<RoundRow> open = callAs(WEST, () -> rounds.open(id(next)));
    assertEquals(List.of(round), open.stream().map(RoundRow::id).toList());
    assertEquals(1, open.get(0).answered());
    assertEquals(List.of(), callAs(WEST, () -> rounds.open(id(before))));
    assertEquals(List.of(), callAs(WEST, () -> rounds.open(id(other))));
    assertEquals(List.of(), callAs(WEST, () -> rounds.open(UUID.randomUUID())));
  }

  private long work(Person person, UUID round) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().contains(round.toString()))
        .count();
  }

  @Test
  void badInputIsRefusedAtItsField() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    MeetingDetail june = recording.meeting("PB", body(), JULY.minusMonths(1));
    MeetingDetail west = recording.meeting("AM25", body(), JULY);
    UUID round = ask(july);
    refused("party", "round.regionMissing", round, entry("PNB", AnswerState.YES, null, july));
    refused("party", "round.regionMissing", round, entry(null, AnswerState.YES, null, july));
    refused("state", "wording.missing", round, entry("AM25", null, null, july));
    refused("answeredIn", "round.otherMeeting", round, entry("AM25", AnswerState.NO, null, june));
    refused("answeredIn", "round.otherMeeting", round, entry("AM25", AnswerState.NO, null, west));
    refused(
        "answer", "wording.tooLong", round, entry("AM25", AnswerState.NO, "x".repeat(2001), july));
    recording.refused(
        null,
        "round.oneRegion",
        () -> rounds.ask(id(west), item(west), UuidV7.next(), "Is er interesse?"));
    recording.refused(
        "question", "wording.missing", () -> rounds.ask(id(july), item(july), UuidV7.next(), " "));
  }

  @Test
  void partnersReadAndOnlyTheSecretariatRecords() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    UUID round = ask(july);
    assertTrue(
        callAs(WEST, () -> rounds.list(1)).open().stream().anyMatch(r -> r.id().equals(round)));
    for (Runnable step :
        List.<Runnable>of(
            () -> rounds.ask(id(july), item(july), UuidV7.next(), "x"),
            () -> rounds.answer(round, entry("AM25", AnswerState.YES, null, july)),
            () -> rounds.close(round, 1, "x"),
            () -> rounds.meetings(round))) {
      assertThrows(NotPermittedException.class, () -> callAs(WEST, Executors.callable(step)));
    }
    assertThrows(
        NotPermittedException.class,
        () -> callAs(People.with(Role.PLATFORM_ADMINISTRATOR), () -> rounds.list(1)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> rounds.read(UUID.randomUUID())));
  }

  @Test
  void aListCostsTheSameForFewAndForMany() throws Exception {
    MeetingDetail july = recording.meeting("PB", body(), JULY);
    for (int i = 0; i < 10; i++) {
      answer(ask(july), "AM25", AnswerState.YES, null, july);
    }
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> callAs(SECRETARIAT, () -> rounds.list(1)));
    assertTrue(counter.selects() > 0 && counter.selects() <= 6, counter.statements().toString());
  }

  private void refused(String field, String key, UUID round, AnswerEntry entry) {
    recording.refused(field, key, () -> rounds.answer(round, entry));
  }

  private UUID ask(MeetingDetail meeting) throws Exception {
    UUID id = UuidV7.next();
    recording.asSecretariat(
        () -> rounds.ask(id(meeting), item(meeting), id, "Is er interesse in een experiment?"));
    return id;
  }

  private void answer(
      UUID round, String party, AnswerState state, String text, MeetingDetail meeting)
      throws Exception {
    recording.asSecretariat(() -> rounds.answer(round, entry(party, state, text, meeting)));
  }

  private static AnswerEntry entry(
      String party, AnswerState state, String text, MeetingDetail meeting) {
    return new AnswerEntry(UuidV7.next(), party, state, text, id(meeting));
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
