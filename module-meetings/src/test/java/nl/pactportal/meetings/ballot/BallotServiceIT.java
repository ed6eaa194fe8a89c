package nl.pactportal.meetings.ballot;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.attendance.AttendanceEntry;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.meetings.decision.DecisionEntry;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionRow;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.record.Database;
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

/** Votes: named and secret, once, only by who is there, and nothing kept that betrays a voter. */
@ExtendWith(ArquillianExtension.class)
class BallotServiceIT {
  private static final LocalDate JULY = LocalDate.of(2020, 7, 6);

  /** All but the ballot itself, which holds the counts; files and hashes hold nothing to read. */
  private static final String TABLES =
      "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in"
          + " ('meetings', 'platform') and tablename not in ('ballot', 'document_chunk')"
          + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')";

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject BallotService ballots;
  @Inject AttendanceService attendances;
  @Inject DecisionService decisions;
  @Inject Recording recording;
  @Inject Database database;

  /** A meeting with three members there and one who sent word. */
  private final class Table {
    final MeetingDetail meeting;
    final UUID west = UuidV7.next();
    final UUID midden = UuidV7.next();
    final UUID noordoost = UuidV7.next();
    final UUID away = UuidV7.next();
    final UUID ballot = UuidV7.next();

    Table(String region) throws Exception {
      meeting = recording.meeting(region, "Overleg " + UuidV7.next(), JULY);
      sits(west, "Coördinator West", false);
      sits(midden, "Coördinator Midden", false);
      sits(noordoost, "Coördinator Noordoost", false);
      sits(away, "Coördinator Zuidoost", true);
    }

    private void sits(UUID line, String role, boolean apology) throws Exception {
      AttendanceEntry entry = new AttendanceEntry(role, null, null, null, apology);
      recording.asSecretariat(() -> attendances.record(id(), line, entry));
    }

    UUID id() {
      return meeting.meeting().id();
    }

    UUID item() {
      return meeting.agenda().get(1).item().id();
    }

    void opens(Method method, VoterEntry... voters) throws Exception {
      recording.asSecretariat(() -> ballots.open(id(), item(), ballot, plan(method, voters)));
    }

    BallotDetail read() throws Exception {
      return callAs(SECRETARIAT, () -> ballots.read(id(), ballot));
    }

    List<DecisionRow> decided() throws Exception {
      return recording.read(SECRETARIAT, id()).decisions();
    }
  }

  @Test
  void aNamedWeightedVoteWithAProxyMakesADecision() throws Exception {
    Table table = new Table("PB");
    table.opens(
        Method.NAMED,
        one(table.west, 3),
        one(table.midden, 2),
        new VoterEntry(table.away, 2, false, table.west));
    close(
        table,
        BallotCount.named(
            Map.of(table.west, Choice.FOR, table.midden, Choice.AGAINST, table.away, Choice.FOR)));

    BallotDetail detail = table.read();
    assertEquals(new Tally(5, 2, 0), detail.ballot().tally());
    assertEquals("Coördinator West", detail.votes().get(2).delegate());
    assertEquals(Choice.FOR, detail.votes().get(2).choice());
    DecisionRow decision = table.decided().get(0);
    assertEquals(DecisionKind.ADOPTED, decision.kind());
    assertEquals("Gaan we door?", decision.text());
    assertEquals(decision.id(), detail.ballot().decisionId());
    recording.refused(
        "decisionKind",
        "decision.byVoteOnly",
        () ->
            decisions.change(
                table.id(), decision.id(), 1, DecisionEntry.of(DecisionKind.REJECTED, "x")));
  }

  @Test
  void aSecondCloseDoesNothingAlsoAtTheSameMoment() throws Exception {
    Table table = new Table("PB");
    table.opens(Method.NAMED, one(table.west, 1), one(table.midden, 1));
    BallotCount count = BallotCount.named(Map.of(table.west, Choice.FOR));
    Runnable close = () -> ballots.close(table.id(), table.ballot, 1, count);
    assertEquals(0, recording.atOnce(Recording.times(5, close)));
    recording.asSecretariat(close);
    BallotCount other = BallotCount.named(Map.of(table.west, Choice.AGAINST));
    recording.refused(null, "ballot.over", () -> ballots.close(table.id(), table.ballot, 2, other));
    assertEquals(1, table.decided().size());
    assertEquals(new Tally(1, 0, 0), table.read().ballot().tally());
    assertEquals(1, recording.audited(table.ballot, "ballot.closed"));
  }

  @Test
  void ofTwoRecordersWhoPrepareItTheSecondIsTold() throws Exception {
    Table table = new Table("PB");
    table.opens(Method.NAMED, one(table.west, 1));
    BallotPlan plan = plan(Method.SECRET, one(table.west, 1), one(table.midden, 1));
    long refused =
        recording.atOnce(
            Recording.times(3, () -> ballots.change(table.id(), table.ballot, 1, plan)));
    assertEquals(2, refused);
    assertEquals(2, table.read().votes().size());
    recording.refused(
        null,
        "error.stale",
        () ->
            ballots.close(
                table.id(), table.ballot, 1, BallotCount.named(Map.of(table.west, Choice.FOR))));
  }

  @Test
  void aSecretVoteLeavesNoTracePerPersonInAnyTable() throws Exception {
    Table one = secret(new Tally(2, 1, 0));
    Table other = secret(new Tally(1, 2, 0));
    assertEquals(new Tally(2, 1, 0), one.read().ballot().tally());
    assertEquals(DecisionKind.REJECTED, other.decided().get(0).kind());
    for (VoteRow vote : one.read().votes()) {
      assertNull(vote.choice());
      assertTrue(vote.tookPart());
    }
    // all that is kept per voter and in the log is the same, whatever was voted
    assertEquals(kept(one), kept(other));
    assertFalse(kept(one).isEmpty());
  }

  /** Every row of every table that names one of these voters or the ballot, without their ids. */
  private List<String> kept(Table table) throws Exception {
    List<String> ids =
        List.of(
            table.west.toString(),
            table.midden.toString(),
            table.noordoost.toString(),
            table.ballot.toString());
    return callAs(SECRETARIAT, () -> database.inTransaction(() -> rows(ids))).stream()
        .map(row -> anonymous(row, table))
        .sorted()
        .toList();
  }

  private List<String> rows(List<String> ids) {
    List<String> found = new ArrayList<>();
    for (Object name : select(TABLES)) {
      for (Object row : select("select cast(to_jsonb(t) as text) from " + name + " t")) {
        if (ids.stream().anyMatch(row.toString()::contains)) {
          found.add(name + " " + row);
        }
      }
    }
    return found;
  }

  private List<?> select(String sql) {
    return database.entityManager().createNativeQuery(sql).getResultList();
  }

  private static String anonymous(String row, Table table) {
    return row.replace(table.west.toString(), "west")
        .replace(table.midden.toString(), "midden")
        .replace(table.noordoost.toString(), "noordoost")
        .replace(table.ballot.toString(), "ballot")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
        .replaceAll("\\\\\\\\x[0-9a-f]+", "hash")
        .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "time")
        .replaceAll("\"seq\": \\d+", "seq");
  }

  private Table secret(Tally papers) throws Exception {
    Table table = new Table("PB");
    table.opens(Method.SECRET, one(table.west, 1), one(table.midden, 1), one(table.noordoost, 1));
    Set<UUID> all = Set.of(table.west, table.midden, table.noordoost);
    close(table, BallotCount.secret(all, papers, false));
    return table;
  }

  @Test
  void theDatabaseItselfRefusesAChoiceInASecretVote() throws Exception {
    Table table = new Table("PB");
    table.opens(Method.SECRET, one(table.west, 1), one(table.midden, 1));
    String choose = "update meetings.vote set took_part = true, choice = 'FOR' where ballot_id = '";
    String renamed = choose.replace("choice =", "method = 'NAMED', choice =");
    for (String sql : List.of(choose, renamed)) {
      assertThrows(Exception.class, () -> update(sql + table.ballot + "'"));
    }
    assertEquals(
        2,
        update(
            "update meetings.vote set took_part = true where ballot_id = '" + table.ballot + "'"),
        "positive control");
  }

  private int update(String sql) throws Exception {
    return callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () -> database.entityManager().createNativeQuery(sql).executeUpdate()));
  }

  @Test
  void whoIsNotThereAtThatMomentDoesNotVoteAndIsNoProxy() throws Exception {
    Table table = new Table("PB");
    UUID gone = UuidV7.next();
    AttendanceEntry away = new AttendanceEntry("Accounthouder", null, null, null, true);
    recording.asSecretariat(() -> attendances.record(table.id(), gone, away));
    recording.refused(
        "delegate",
        "ballot.delegateAbsent",
        () ->
            ballots.open(
                table.id(),
                table.item(),
                table.ballot,
                plan(
                    Method.NAMED,
                    one(table.west, 1),
                    one(gone, 1),
                    new VoterEntry(table.away, 1, true, gone))));
    table.opens(Method.NAMED, one(table.west, 1), new VoterEntry(table.away, 1, true, null));
    assertFalse(table.read().votes().get(1).present(), "an apology is an apology");
    recording.refused(
        null,
        "ballot.mayNotVote",
        () ->
            ballots.close(
                table.id(), table.ballot, 1, BallotCount.named(Map.of(table.away, Choice.FOR))));
  }

  @Test
  void withoutQuorumNothingIsDecidedAndTheVoteCanBeCalledOff() throws Exception {
    Table table = new Table("PB");
    String body = table.meeting.meeting().body();
    update("update meetings.body set quorum_percent = 80 where name = '" + body + "'");
    table.opens(
        Method.NAMED,
        one(table.west, 1),
        one(table.midden, 1),
        one(table.noordoost, 1),
        one(table.away, 1));
    assertEquals(new Quorum(80, 3, 4), table.read().ballot().quorum());
    recording.refused(
        null,
        "ballot.noQuorum",
        () ->
            ballots.close(
                table.id(), table.ballot, 1, BallotCount.named(Map.of(table.west, Choice.FOR))));
    recording.asSecretariat(
        () -> ballots.cancel(table.id(), table.ballot, 1, "Te weinig stemmen aanwezig"));
    assertEquals(BallotStatus.CANCELLED, table.read().ballot().status());
    assertEquals(0, table.decided().size());
    recording.refused(
        null,
        "ballot.over",
        () ->
            ballots.close(
                table.id(), table.ballot, 2, BallotCount.named(Map.of(table.west, Choice.FOR))));
  }

  @Test
  void aTieIsRejected() throws Exception {
    Table table = new Table("PB");
    table.opens(Method.NAMED, one(table.west, 2), one(table.midden, 2));
    close(table, BallotCount.named(Map.of(table.west, Choice.FOR, table.midden, Choice.AGAINST)));
    assertTrue(table.read().ballot().tally().tied());
    assertEquals(DecisionKind.REJECTED, table.decided().get(0).kind());
  }

  @Test
  void partnersReadAndOnlyTheSecretariatRecordsAndAnotherRegionSeesNothing() throws Exception {
    Table table = new Table("AM25");
    table.opens(Method.NAMED, one(table.west, 1));
    assertEquals(1, callAs(WEST, () -> ballots.read(table.id(), table.ballot)).votes().size());
    assertThrows(
        NotFoundException.class,
        () -> callAs(NOORDOOST, () -> ballots.read(table.id(), table.ballot)));
    assertEquals(List.of(), callAs(NOORDOOST, () -> ballots.of(table.id())));
    String mine = "ballot_id = '" + table.ballot + "'";
    assertEquals(1, callAs(WEST, () -> database.rows("meetings.vote", mine)));
    assertEquals(0, callAs(NOORDOOST, () -> database.rows("meetings.vote", mine)));
    BallotCount count = BallotCount.named(Map.of(table.west, Choice.FOR));
    for (Runnable step :
        List.<Runnable>of(
            () -> ballots.open(table.id(), table.item(), UuidV7.next(), plan(Method.NAMED)),
            () -> ballots.change(table.id(), table.ballot, 1, plan(Method.NAMED)),
            () -> ballots.close(table.id(), table.ballot, 1, count),
            () -> ballots.cancel(table.id(), table.ballot, 1, "x"),
            () -> ballots.roll(table.id(), table.item()))) {
      assertThrows(NotPermittedException.class, () -> callAs(WEST, Executors.callable(step)));
    }
    Table other = new Table("PB");
    recording.unknown(() -> ballots.close(other.id(), table.ballot, 1, count));
    recording.refused(
        null,
        "ballot.unknownVoter",
        () ->
            ballots.open(
                other.id(), other.item(), UuidV7.next(), plan(Method.NAMED, one(table.west, 1))));
  }

  private void close(Table table, BallotCount count) throws Exception {
    recording.asSecretariat(() -> ballots.close(table.id(), table.ballot, 1, count));
  }

  private static VoterEntry one(UUID line, int weight) {
    return new VoterEntry(line, weight, false, null);
  }

  private static BallotPlan plan(Method method, VoterEntry... voters) {
    return new BallotPlan("Gaan we door?", method, Majority.SIMPLE, List.of(voters));
  }
}
