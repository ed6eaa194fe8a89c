package nl.pactportal.meetings.mydata;

import static nl.pactportal.meetings.People.NOORDOOST;
import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.meetings.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.body.BodyService;
import nl.pactportal.meetings.body.MandateService;
import nl.pactportal.meetings.body.Mandates;
import nl.pactportal.meetings.live.DraftEntry;
import nl.pactportal.meetings.live.DraftService;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.mydata.PersonColumn;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.PersonColumns;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody gets what is kept about him, all of it, and nothing about anybody else. */
@ExtendWith(ArquillianExtension.class)
class MyDataIT {
  /** How an invitation was answered: no person. */
  private static final List<String> NO_PERSON = List.of("invitation.answered_by");

  private static final List<String> LEADING =
      List.of("mandate_id", "invitation_id", "attendance_id");

  /** Lead to a row about the meeting rather than to somebody, or are told with another table. */
  private static final List<String> NOT_HIS =
      List.of("invitation.attendance_id", "invitation_token.invitation_id");

  private static final Person SECOND =
      Person.of("secretariat-mydata", "Tweede verslaglegger", Set.of(Role.SECRETARIAT));

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject MyDataService data;
  @Inject DraftService drafts;
  @Inject MeetingService meetings;
  @Inject BodyService bodies;
  @Inject MandateService mandates;
  @Inject Database database;

  @Test
  void whoTypesGetsHisDraftsAndNotThoseOfAnotherOne() throws Exception {
    UUID meeting = planned("PB");
    types(SECRETARIAT, meeting, "Wat de eerste typt");
    types(SECOND, meeting, "Wat de tweede typt");
    JsonObject own = of(SECOND);
    assertEquals(SECOND.subject(), own.getString("subject"));
    assertEquals("Pact Portal, /meetings", own.getString("source"));
    assertEquals(1, rows(own, "draft", "subject"));
    assertTrue(rows(own, "audit_entry", "actor") > 0, "that he asked");
    assertTrue(own.toString().contains("Wat de tweede typt"));
    assertFalse(own.toString().contains("Wat de eerste typt"));
    assertFalse(own.toString().contains(SECRETARIAT.subject() + "\""));
    assertTrue(of(SECRETARIAT).toString().contains("Wat de eerste typt"), "positive control");
  }

  @Test
  void whoHoldsAMandateGetsWhatIsKeptByWayOfIt() throws Exception {
    UUID meeting = planned("PB");
    Person member = member("mydata-west", "AM25");
    UUID mandate = mandate(member, meeting, "West komt wat later");
    mandate(member("mydata-noordoost", "AM27"), meeting, "Noordoost is er niet bij");
    JsonObject own = of(member);
    for (String table : List.of("mandate", "invitation", "mail_answer", "attendance", "vote")) {
      assertEquals(1, rows(own, table), table);
    }
    assertEquals(1, rows(own, "note_speaker"));
    assertTrue(own.toString().contains(mandate.toString()));
    assertTrue(own.toString().contains("West komt wat later"));
    assertFalse(own.toString().contains("Noordoost is er niet bij"));
    assertEquals(0, rows(of(NOORDOOST), "mandate"));
  }

  @Test
  void everyPartnerMayAskAndNobodyElse() throws Exception {
    for (Role role : EnumSet.of(Role.PLATFORM_ADMINISTRATOR, Role.VISITOR)) {
      assertThrows(NotPermittedException.class, () -> of(People.with(role)));
    }
    assertEquals(WEST.subject(), of(WEST).getString("subject"));
  }

  /** A table that names people and is not in the export would be forgotten silently. */
  @Test
  void everyColumnThatNamesSomebodyIsInIt() throws Exception {
    assertEquals(
        sorted(Stream.concat(columns(Trace.DIRECT), NO_PERSON.stream())),
        sorted(asked(PersonColumns.of("meetings"))),
        "a new column that names people gets its line in Trace");
  }

  @Test
  void everyColumnThatLeadsToSomebodyIsInIt() throws Exception {
    String sql =
        "select table_name || '.' || column_name from information_schema.columns join"
            + " information_schema.tables using (table_schema, table_name) where table_schema"
            + " = 'meetings' and table_type = 'BASE TABLE' and column_name in ('"
            + String.join("', '", LEADING)
            + "')";
    assertEquals(
        sorted(Stream.concat(columns(Trace.BY_WAY), NOT_HIS.stream())),
        sorted(asked(sql)),
        "a new column that leads to a mandate gets its line in Trace");
  }

  private static Stream<String> columns(List<PersonColumn> traced) {
    return traced.stream().map(one -> one.table() + "." + one.column());
  }

  private static List<String> sorted(Stream<String> names) {
    return names.sorted().toList();
  }

  private Stream<String> asked(String sql) throws Exception {
    List<?> found =
        callAs(
            WEST,
            () ->
                database.inTransaction(
                    () -> database.entityManager().createNativeQuery(sql).getResultList()));
    return found.stream().map(Object::toString);
  }

  private UUID planned(String region) throws Exception {
    MeetingPlan plan = Plans.of(region, LocalDate.of(2091, 3, 4));
    callAs(SECRETARIAT, () -> meetings.plan(plan));
    return plan.id();
  }

  private void types(Person person, UUID meeting, String text) throws Exception {
    callAs(person, () -> drafts.keep(new DraftEntry(meeting, null, "command", text, null)));
  }

  private static Person member(String subject, String region) {
    return Person.of(subject, subject, Set.of(Role.BOARD_MEMBER), region);
  }

  /** A mandate of that person, with everything that can hang on one. */
  private UUID mandate(Person person, UUID meeting, String words) throws Exception {
    UUID body = UuidV7.next();
    UUID mandate = UuidV7.next();
    String mail = person.subject() + "@voorbeeld.nl";
    as(() -> bodies.add(body, "PB", Mandates.body("Overleg " + body)));
    as(() -> mandates.add(body, mandate, Mandates.at(null, "Lid " + mandate, mail)));
    UUID own = UuidV7.next();
    for (String sql : MandateRows.of(mandate, own, meeting, person.subject(), words)) {
      as(() -> execute(sql));
    }
    return mandate;
  }

  private static void as(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }

  private void execute(String sql) {
    try {
      database.inTransaction(() -> database.entityManager().createNativeQuery(sql).executeUpdate());
    } catch (Exception failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  private JsonObject of(Person person) throws Exception {
    return callAs(person, () -> data.ofMe());
  }

  private static long rows(JsonObject data, String table) {
    return data.getJsonArray("named").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("table").equals(table))
        .count();
  }

  private static long rows(JsonObject data, String table, String as) {
    return data.getJsonArray("named").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("table").equals(table) && one.getString("as").equals(as))
        .count();
  }
}
