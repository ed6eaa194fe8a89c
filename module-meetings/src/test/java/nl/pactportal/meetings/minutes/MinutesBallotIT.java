package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.meetings.attendance.AttendanceEntry;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.meetings.ballot.BallotCount;
import nl.pactportal.meetings.ballot.BallotPlan;
import nl.pactportal.meetings.ballot.BallotService;
import nl.pactportal.meetings.ballot.Choice;
import nl.pactportal.meetings.ballot.Majority;
import nl.pactportal.meetings.ballot.Method;
import nl.pactportal.meetings.ballot.Tally;
import nl.pactportal.meetings.ballot.VoterEntry;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.export.ExportFormat;
import nl.pactportal.meetings.record.Recording;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Votes in the minutes, from the ballots that were counted. */
@ExtendWith(ArquillianExtension.class)
class MinutesBallotIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject BallotService ballots;
  @Inject AttendanceService attendances;
  @Inject MinutesService minutes;
  @Inject MinutesStepService steps;
  @Inject Recording recording;
  @Inject HeldMeetings held;

  private final UUID west = UuidV7.next();
  private final UUID name = UuidV7.next();
  private final UUID away = UuidV7.next();

  @Test
  void countedVotesStandAtTheirDecisionAndAreFrozenWithTheMinutes() throws Exception {
    UUID meeting = meeting();
    UUID item = held.item(meeting, 1);
    BallotCount count =
        BallotCount.named(Map.of(west, Choice.FOR, name, Choice.AGAINST, away, Choice.FOR));
    vote(
        meeting,
        item,
        "Gaan we door?",
        Method.NAMED,
        count,
        one(away, west, 2),
        one(west, null, 3));
    UUID open = UuidV7.next();
    recording.asSecretariat(
        () -> ballots.open(meeting, item, open, plan("Nog niet geteld?", Method.NAMED)));
    recording.asSecretariat(() -> minutes.build(meeting));

    String text = text(read(meeting));
    for (String said :
        List.of(
            "• Besluit (aangenomen): Gaan we door?\n• Stemming (hoofdelijk): Gaan we door?",
            "Voor 5, tegen 1, onthouden 0 (gewone meerderheid). Geen quorum vereist; 4 van 6",
            "Uitslag: aangenomen.",
            "Coördinator West bij volmacht van Coördinator Zuidoost (2 stemmen)",
            "Tegen stemden: Klaasje Zomer.")) {
      assertTrue(text.contains(said), () -> said + " not in\n" + text);
    }
    assertFalse(text.contains("Nog niet geteld?"), text);

    recording.asSecretariat(() -> steps.offer(meeting, version(meeting)));
    held.sql(
        "update meetings.vote set choice = 'FOR' where took_part and " + hers("attendance_id"));
    held.sql("update meetings.attendance set role_said = 'Iemand' where " + hers("id"));
    assertEquals(text, text(read(meeting)), "stands still");
    MinutesDocument open4all = read(meeting).forPublic();
    assertTrue(text(open4all).contains("Tegen stemden: West-Brabant."), text(open4all));
    for (ExportFormat format : List.of(ExportFormat.JSON, ExportFormat.ORI_A)) {
      String file = new String(format.write(open4all), StandardCharsets.UTF_8);
      assertFalse(file.contains("Klaasje"), format.name());
      assertTrue(file.contains("Gaan we door?"), format.name());
    }
    String ori = new String(ExportFormat.ORI_A.write(read(meeting)), StandardCharsets.UTF_8);
    assertTrue(ori.contains("<keuzeStemming>Tegen<"), ori);
  }

  @Test
  void ofASecretVoteNoFileTellsWhoTookPart() throws Exception {
    UUID meeting = meeting();
    BallotCount count = BallotCount.secret(Set.of(west, name), new Tally(1, 1, 0), true);
    vote(meeting, held.item(meeting, 1), "Wie?", Method.SECRET, count, one(west, null, 1));
    recording.asSecretariat(() -> minutes.build(meeting));
    MinutesDocument document = read(meeting);
    String text = text(document);
    assertTrue(text.contains("Stemming (geheim): Wie? Voor 1, tegen 1, onthouden 0"), text);
    assertFalse(text.contains("stemden"), text);
    String json = new String(ExportFormat.JSON.write(document), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"votes\":[]"), json);
    String ori = new String(ExportFormat.ORI_A.write(document), StandardCharsets.UTF_8);
    assertTrue(ori.contains("<stemming>"), ori);
    assertFalse(ori.contains("neemtDeelAanStemming"), ori);
  }

  private UUID meeting() throws Exception {
    UUID id =
        recording
            .meeting("PB", "Overleg " + UuidV7.next(), LocalDate.of(2020, 7, 6))
            .meeting()
            .id();
    held.sql("update meetings.meeting set status = 'HELD' where id = '" + id + "'");
    sits(id, west, "Coördinator West", false);
    sits(id, name, "Klaasje Zomer", false);
    sits(id, away, "Coördinator Zuidoost", true);
    held.sql("update meetings.attendance set on_behalf_of = 'AM25' where " + hers("id"));
    return id;
  }

  private String hers(String column) {
    return column + " = '" + name + "'";
  }

  private void sits(UUID meeting, UUID line, String role, boolean apology) throws Exception {
    AttendanceEntry entry = new AttendanceEntry(role, null, null, null, apology);
    recording.asSecretariat(() -> attendances.record(meeting, line, entry));
  }

  private void vote(
      UUID meeting,
      UUID item,
      String question,
      Method method,
      BallotCount count,
      VoterEntry... others)
      throws Exception {
    UUID id = UuidV7.next();
    recording.asSecretariat(() -> ballots.open(meeting, item, id, plan(question, method, others)));
    recording.asSecretariat(() -> ballots.close(meeting, id, 1, count));
  }

  private BallotPlan plan(String question, Method method, VoterEntry... others) {
    List<VoterEntry> voters = new java.util.ArrayList<>(List.of(others));
    voters.add(one(name, null, 1));
    return new BallotPlan(question, method, Majority.SIMPLE, voters);
  }

  private static VoterEntry one(UUID line, UUID delegate, int weight) {
    return new VoterEntry(line, weight, delegate == null, delegate);
  }

  private MinutesDocument read(UUID meeting) throws Exception {
    return callAs(SECRETARIAT, () -> minutes.read(meeting, null)).document();
  }

  private long version(UUID meeting) {
    try {
      return callAs(SECRETARIAT, () -> minutes.read(meeting, null)).versions().get(0).version();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String text(MinutesDocument document) {
    StringBuilder all = new StringBuilder();
    document.sections().forEach(section -> all.append(section.text()).append("\n\n"));
    return all.toString();
  }
}
