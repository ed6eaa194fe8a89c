package nl.pactportal.dashboard.mydata;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.question.Register;
import nl.pactportal.dashboard.upload.UploadRows;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
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
  private static final Person IMPORTER = Person.system("figures-importer");

  /** Texts that name somebody for people to read; no subject, so nobody's own. Or a topic. */
  private static final List<String> NAMES =
      List.of("import_run.requested_by", "question.decided_by", "question.subject");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject MyDataService data;
  @Inject Register register;
  @Inject UploadRows rows;
  @Inject ImportRunRepository runs;

  @Test
  void oneGetsHisOwnAndNothingOfAnotherOne() throws Exception {
    register.asked(WEST, "AM25", "Wat West wil weten over uzelf");
    register.asked(NORTH_EAST, "AM27", "Wat Noordoost wil weten over uzelf");
    callAs(IMPORTER, () -> runs.open("95501NED", ASSESSOR));

    JsonObject west = of(WEST);
    assertEquals(WEST.subject(), west.getString("subject"));
    assertEquals("Pact Portal, /dashboard", west.getString("source"));
    assertTrue(rows(west, "question", "asked_by") > 0);
    assertTrue(rows(west, "question_step", "actor") > 0);
    assertTrue(rows(west, "audit_entry", "actor") > 0, "what he did");
    assertEquals(0, rows(west, "import_run", "started_by"));
    String all = west.toString();
    assertTrue(all.contains("Wat West wil weten over uzelf"));
    for (String other :
        List.of("Wat Noordoost wil weten over uzelf", NORTH_EAST.subject(), ASSESSOR.subject())) {
      assertFalse(all.contains(other), other);
    }
    assertTrue(rows(of(ASSESSOR), "import_run", "started_by") > 0, "positive control");
    assertEquals(0, rows(of(ADMINISTRATOR), "import_run", "started_by"));
    assertThrows(NotPermittedException.class, () -> of(Person.VISITOR));
  }

  /** A table that names people and is not in the export would be forgotten silently. */
  @Test
  void everyColumnThatNamesSomebodyIsInIt() throws Exception {
    List<String> known =
        Stream.concat(
                Trace.ALL.stream().map(one -> one.table() + "." + one.column()), NAMES.stream())
            .sorted()
            .toList();
    assertEquals(
        known,
        callAs(WEST, () -> rows.ask(PersonColumns.of("dashboard"))).stream().sorted().toList(),
        "a new column that names people gets its line in Trace");
  }

  private JsonObject of(Person person) throws Exception {
    return callAs(person, () -> data.ofMe());
  }

  private static long rows(JsonObject data, String table, String as) {
    return data.getJsonArray("named").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("table").equals(table) && one.getString("as").equals(as))
        .count();
  }
}
