package nl.pactportal.meetings.live;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.meetings.attendance.MeetingRole;
import nl.pactportal.meetings.ballot.BallotService;
import nl.pactportal.meetings.ballot.RollRow;
import nl.pactportal.meetings.body.MandateService;
import nl.pactportal.meetings.body.Mandates;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.note.NoteEntry;
import nl.pactportal.meetings.note.NoteService;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting in session, two writers, and drafts nobody else reads. */
@ExtendWith(ArquillianExtension.class)
class LiveServiceIT {
  private static final Person SECOND =
      Person.of("secretariat-2", "Tweede verslaglegger", Set.of(Role.SECRETARIAT));
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject LiveService live;
  @Inject Commands commands;
  @Inject TextService texts;
  @Inject DraftService drafts;
  @Inject NoteService notes;
  @Inject MeetingService meetings;
  @Inject MandateService mandates;
  @Inject BallotService ballots;
  @Inject Database database;

  private UUID meeting;

  @Test
  void aWholeMeetingByCommandsAlone() throws Exception {
    plan("PB", TODAY);
    says("/aanwezig Coördinator West");
    says("/aanwezig Coördinator Zuidoost");
    says("/open");
    says("/volgend");
    says("zuidoost: de termijn is kort.");
    says("/weg zuidoost");
    says("/aanwezig Coördinator NOB");
    says("/punt 3");
    says("/besluit akkoord: De termijn wordt eind oktober.");
    says("/actie west: handleiding mailen");
    says("/afgemeld Vertegenwoordiger provincie");
    LiveMeeting now = read();
    assertEquals(3, now.current().item().number());
    assertEquals(2, now.heads(), "Zuidoost has left");
    AttendanceRow zuidoost = now.presence().rows().get(1);
    assertEquals(1, zuidoost.leftItem());
    assertEquals("AM28", zuidoost.onBehalfOf());
    assertTrue(zuidoost.left() != null);
    assertEquals(1, now.presence().rows().get(2).arrivedItem());
    var said = now.agenda().get(0).notes().get(0);
    assertEquals("Coördinator Zuidoost", said.by());
    assertEquals("de termijn is kort.", said.text());
    assertTrue(said.saidAt() != null);
    assertEquals(2, now.current().lines().size());
    assertEquals("Coördinator West", now.current().actions().get(0).owner());
    says("/sluit");
    LiveMeeting over = read();
    assertEquals(MeetingStatus.HELD, over.session().status());
    assertEquals(null, over.current());
    assertTrue(over.session().closedAt() != null);
    assertTrue(over.presence().warnings().isEmpty(), over.presence().warnings().toString());
  }

  @Test
  void aGuestIsNoMemberAndAMemberSitsByItsMandate() throws Exception {
    plan("PB", TODAY);
    UUID body = read().meeting().bodyId();
    UUID seat = UuidV7.next();
    UUID mandate = UuidV7.next();
    as(SECRETARIAT, () -> mandates.addSeat(body, seat, Mandates.seat("Zetel West", "AM25")));
    as(SECRETARIAT, () -> mandates.add(body, mandate, Mandates.member(seat, "Vertegenwoordiger")));
    says("/aanwezig vertegenwoordiger");
    says("/aanwezig Adviseur wonen");
    says("/gast West");
    says("/afgemeld Coördinator West");
    AttendanceRow member = row(0);
    assertEquals(mandate, member.mandateId());
    assertEquals("AM25", member.onBehalfOf());
    assertEquals(null, row(1).mandateId());
    assertEquals(MeetingRole.GUEST, row(2).meetingRole());
    assertEquals(4, read().presence().rows().size(), "a guest is nobody who is on the list");
    says("/gast adviseur wonen");
    says("/gast coördinator west");
    assertEquals(MeetingRole.GUEST, row(1).meetingRole());
    assertEquals(MeetingRole.GUEST, row(3).meetingRole());
    assertTrue(!row(3).apology(), "came after all, as a guest");
    assertEquals(
        List.of(1),
        callAs(SECRETARIAT, () -> ballots.roll(meeting, item(0))).rows().stream()
            .map(RollRow::weight)
            .toList());
  }

  private AttendanceRow row(int place) throws Exception {
    return read().presence().rows().get(place);
  }

  @Test
  void itOpensOnItsDayAndOnlyOnce() throws Exception {
    plan("PB", TODAY.plusDays(1));
    refused(null, "/open");
    plan("PB", TODAY);
    refused(null, "/punt 1");
    refused(null, "/sluit");
    says("/open");
    String opened = read().stamp();
    says("/open");
    assertEquals(opened, read().stamp());
    refused("command", "/punt 9");
    refused("command", "zomaar iets");
    refused("command", "/weg Niemand");
    refused("command", "/besluit zomaar: iets");
  }

  @Test
  void itemsTreatedTogetherBeginTogether() throws Exception {
    MeetingPlan plan = Plans.of("PB", TODAY);
    meeting = plan.id();
    as(SECRETARIAT, () -> meetings.plan(plan));
    says("/open");
    says("/v");
    LiveMeeting now = read();
    assertTrue(now.presence().agenda().stream().allMatch(item -> item.current()));
    assertTrue(now.agenda().stream().allMatch(now.detail()::now));
    assertTrue(now.agenda().stream().noneMatch(now.detail()::treated));
    refused(null, "/v");
    says("/sluit");
    LiveMeeting over = read();
    assertTrue(over.agenda().stream().allMatch(over.detail()::treated));
  }

  @Test
  void ofItemsTreatedTogetherEachIsTreatedAlsoWhereNobodyKeptTheClock() throws Exception {
    MeetingPlan plan = Plans.of("PB", TODAY);
    meeting = plan.id();
    as(SECRETARIAT, () -> meetings.plan(plan));
    as(SECRETARIAT, () -> notes.add(meeting, item(0), UuidV7.next(), NoteEntry.of("x")));
    LiveMeeting before = read();
    assertTrue(before.agenda().stream().noneMatch(before.detail()::treated), "not held yet");
    long seen = read().meeting().version();
    as(SECRETARIAT, () -> meetings.hold(meeting, seen));
    LiveMeeting held = read();
    assertTrue(held.agenda().stream().allMatch(held.detail()::treated));
  }

  @Test
  void theStampChangesWithEverythingAndCostsOneStatement() throws Exception {
    plan("AM25", TODAY);
    String before = stamp(WEST);
    UUID note = UuidV7.next();
    as(SECRETARIAT, () -> notes.add(meeting, item(0), note, NoteEntry.of("x")));
    String after = stamp(WEST);
    assertNotEquals(before, after);
    as(SECRETARIAT, () -> notes.remove(meeting, note));
    assertEquals(before, stamp(WEST));
    says("/open");
    assertNotEquals(before, stamp(WEST));
    assertThrows(NotFoundException.class, () -> stamp(NOORDOOST));
    SelectCounter counter = SelectCounter.on(database.entityManager());
    counter.count(() -> stamp(WEST));
    assertEquals(1, counter.selects(), counter.statements().toString());
    counter.count(() -> callAs(WEST, () -> live.read(meeting)));
    assertTrue(counter.selects() <= 12, counter.statements().toString());
  }

  @Test
  void theSecondWriterGetsBothTexts() throws Exception {
    plan("PB", TODAY);
    UUID item = item(0);
    TextRow began = callAs(SECRETARIAT, () -> texts.item(meeting, item));
    assertTrue(save(SECRETARIAT, began, "Eerste zin. Tweede zin.").isEmpty());
    TextRow seen = callAs(SECRETARIAT, () -> texts.item(meeting, item));
    assertTrue(save(SECRETARIAT, seen, "Eerste zin, anders. Tweede zin.").isEmpty());
    MergeForm merge = save(SECOND, seen, "Eerste zin. Tweede zin. <b>Derde</b>.").get(0);
    assertEquals("Eerste zin, anders. Tweede zin.", merge.theirs());
    assertEquals("Eerste zin, anders. Tweede zin. <b>Derde</b>.", merge.proposal());
    assertEquals(
        "Eerste zin, anders. Tweede zin.",
        callAs(WEST, () -> live.read(meeting)).agenda().get(0).item().minutes(),
        "nothing was written over");
    TextRow again = new TextRow(merge.version(), 1, "", merge.theirs());
    assertTrue(save(SECOND, again, merge.proposal()).isEmpty());
    assertEquals(merge.proposal(), read().agenda().get(0).item().minutes());
  }

  @Test
  void aNoteTwoPeopleChangeIsMergedToo() throws Exception {
    plan("PB", TODAY);
    UUID note = UuidV7.next();
    as(SECRETARIAT, () -> notes.add(meeting, item(0), note, NoteEntry.of("Een zin.")));
    as(SECRETARIAT, () -> texts.saveNote(meeting, note, 1, "Een zin.", NoteEntry.of("Van een.")));
    MergeForm merge =
        callAs(
                SECOND,
                () -> texts.saveNote(meeting, note, 1, "Een zin.", NoteEntry.of("Van twee.")))
            .orElseThrow();
    assertTrue(merge.conflict());
    assertEquals("Van een. Van twee.", merge.proposal().replace("\n", " "));
  }

  @Test
  void aDraftSurvivesAndNobodyElseReadsIt() throws Exception {
    plan("PB", TODAY);
    UUID item = item(0);
    String field = "item:" + item;
    assertEquals(List.of(), keep(SECRETARIAT, item, field, "half getypt"));
    assertEquals(List.of("Secretariaat Pact"), keep(SECOND, item, field, "ook iets"));
    assertEquals(List.of("Tweede verslaglegger"), keep(SECRETARIAT, item, field, "half getypt,"));
    assertEquals("half getypt,", draft(SECRETARIAT, field));
    assertEquals("ook iets", draft(SECOND, field));
    String mine = "meeting_id = '" + meeting + "'";
    assertEquals(1, callAs(SECOND, () -> database.rows("meetings.draft", mine)));
    assertEquals(0, callAs(WEST, () -> database.rows("meetings.draft", mine)));

    TextRow row = callAs(SECRETARIAT, () -> texts.item(meeting, item));
    assertTrue(save(SECRETARIAT, row, "af").isEmpty());
    assertEquals(null, draft(SECRETARIAT, field));
    assertEquals("ook iets", draft(SECOND, field), "the draft of the other stays");
    assertEquals(List.of(), keep(SECOND, item, field, "ook iets."));
    keep(SECOND, item, field, "");
    assertEquals(null, draft(SECOND, field));
  }

  @Test
  void aDraftKnowsWhatItBeganFrom() throws Exception {
    plan("PB", TODAY);
    UUID item = item(0);
    String field = "item:" + item;
    TextRow began = callAs(SECRETARIAT, () -> texts.item(meeting, item));
    save(SECRETARIAT, began, "Oud.");
    TextRow seen = callAs(SECRETARIAT, () -> texts.item(meeting, item));
    DraftEntry typed = new DraftEntry(meeting, item, field, "Oud. Nieuw.", seen.version());
    callAs(SECOND, () -> drafts.keep(typed));
    save(SECRETARIAT, seen, "Anders.");
    callAs(SECOND, () -> drafts.keep(typed));
    DraftRow draft = callAs(SECOND, () -> drafts.mine(meeting, field)).orElseThrow();
    assertEquals("Oud.", draft.baseText());
    assertEquals(seen.version(), draft.baseVersion());
  }

  @Test
  void onlyTheSecretariatWritesAndForeignIdsAreUnknown() throws Exception {
    plan("AM25", TODAY);
    UUID item = item(0);
    for (Runnable step :
        List.<Runnable>of(
            () -> live.open(meeting),
            () -> live.next(meeting),
            () -> live.start(meeting, item),
            () -> live.close(meeting),
            () -> texts.item(meeting, item),
            () -> drafts.others(meeting, item),
            () -> drafts.mine(meeting, "command"),
            () -> drafts.done(meeting, item, "command"),
            () -> drafts.keep(new DraftEntry(meeting, item, "command", "x", null)))) {
      assertThrows(NotPermittedException.class, () -> as(WEST, step));
    }
    UUID own = meeting;
    plan("PB", TODAY);
    says("/open");
    assertThrows(NotFoundException.class, () -> as(SECRETARIAT, () -> live.start(meeting, item)));
    assertThrows(NotFoundException.class, () -> keep(SECRETARIAT, item, "command", "x"));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> live.read(own)));
    assertThrows(BusinessException.class, () -> keep(SECRETARIAT, null, "command'; drop", "x"));
  }

  private List<String> keep(Person person, UUID item, String field, String text) throws Exception {
    return callAs(person, () -> drafts.keep(new DraftEntry(meeting, item, field, text, null)));
  }

  private String draft(Person person, String field) throws Exception {
    return callAs(person, () -> drafts.mine(meeting, field)).map(DraftRow::text).orElse(null);
  }

  private List<MergeForm> save(Person person, TextRow seen, String text) throws Exception {
    return callAs(person, () -> texts.saveItem(meeting, item(0), seen.version(), seen.text(), text))
        .stream()
        .toList();
  }

  private void plan(String region, LocalDate day) throws Exception {
    MeetingPlan plan = Plans.ofItems(region, day, 3);
    meeting = plan.id();
    as(SECRETARIAT, () -> meetings.plan(plan));
  }

  private void says(String line) throws Exception {
    callAs(SECRETARIAT, () -> commands.run(meeting, null, UuidV7.next(), line));
  }

  private void refused(String field, String line) {
    var rule = assertThrows(BusinessException.class, () -> says(line));
    assertEquals(field, rule.field(), rule.key());
  }

  private LiveMeeting read() throws Exception {
    return callAs(SECRETARIAT, () -> live.read(meeting));
  }

  private UUID item(int place) {
    try {
      return read().agenda().get(place).item().id();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String stamp(Person person) throws Exception {
    return callAs(person, () -> live.stamp(meeting));
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
