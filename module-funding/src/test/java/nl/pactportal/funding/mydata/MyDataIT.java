package nl.pactportal.funding.mydata;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.guide.QuestionService;
import nl.pactportal.funding.notice.NoticeAddressService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.mydata.PersonColumn;
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
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject MyDataService data;
  @Inject NoticeAddressService addresses;
  @Inject QuestionService questions;

  @Test
  void oneGetsHisOwnAndNothingOfAnotherOne() throws Exception {
    UUID call = scenario.call(Money.euro(10_000));
    UUID application = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(5_000));
    receivesAt(WEST, "west@voorbeeld.nl");
    receivesAt(WEST_SIGNS, "tekent@voorbeeld.nl");
    asks(WEST, call, "Mag het ook in mei?");
    asks(NOORDOOST, call, "Mag het ook in juni?");

    JsonObject west = of(WEST);
    assertEquals(WEST.subject(), west.getString("subject"));
    assertTrue(named(west, "application", "drafted_by", application), "drafted it");
    assertTrue(rows(west, "audit_entry", "actor") > 0, "what he did");
    assertEquals(0, rows(west, "work_item", "done_by"), "he closed no work");
    assertFalse(named(west, "application", "submitted_by", application), "another one signed");
    String all = west.toString();
    assertTrue(all.contains("west@voorbeeld.nl"));
    assertTrue(all.contains("Mag het ook in mei?"));
    for (String other :
        List.of(
            "tekent@voorbeeld.nl",
            "Mag het ook in juni?",
            WEST_SIGNS.subject(),
            NOORDOOST.subject(),
            DECIDER.subject())) {
      assertFalse(all.contains("\"" + other + "\""), other);
    }
    JsonObject signs = of(WEST_SIGNS);
    assertTrue(rows(signs, "work_item", "done_by") > 0, "he signed, and that was his work");
    assertTrue(named(signs, "application", "submitted_by", application), "positive control");
    assertFalse(signs.toString().contains("west@voorbeeld.nl"));
    addresses(WEST);
    addresses(WEST_SIGNS);
  }

  /** A table that names people and is not in the export would be forgotten silently. */
  @Test
  void everyColumnThatNamesSomebodyIsInIt() throws Exception {
    List<String> known =
        Stream.concat(
                Trace.ALL.stream().map(one -> one.table() + "." + one.column()),
                Stream.of("public_grant.subject")) // what a subsidy is for
            .sorted()
            .toList();
    assertEquals(
        known,
        callAs(DECIDER, () -> scenario.texts(PersonColumns.of("funding"))).stream()
            .sorted()
            .toList(),
        "a new column that names people gets its line in Trace");
  }

  /** Who is named by the platform, for whatever module. */
  @Test
  void soIsWhatThePlatformKeeps() throws Exception {
    List<String> kept = List.of("document", "work_item", "audit_entry", "calendar_feed");
    assertEquals(
        PersonColumn.SHARED.stream().map(one -> one.table() + "." + one.column()).sorted().toList(),
        callAs(DECIDER, () -> scenario.texts(PersonColumns.of("platform"))).stream()
            .filter(one -> kept.contains(one.substring(0, one.indexOf('.'))))
            .toList());
  }

  private JsonObject of(Person person) throws Exception {
    return callAs(person, () -> data.ofMe());
  }

  private static boolean named(JsonObject data, String table, String as, UUID id) {
    return data.getJsonArray("named").getValuesAs(JsonObject.class).stream()
        .anyMatch(
            one ->
                one.getString("table").equals(table)
                    && one.getString("as").equals(as)
                    && one.getString("id").equals(id.toString()));
  }

  private static long rows(JsonObject data, String table, String as) {
    return data.getJsonArray("named").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("table").equals(table) && one.getString("as").equals(as))
        .count();
  }

  private void receivesAt(Person person, String address) throws Exception {
    callAs(
        person,
        () -> {
          addresses.receiveAt(address);
          return null;
        });
  }

  private void addresses(Person person) throws Exception {
    callAs(
        person,
        () -> {
          addresses.stop();
          return null;
        });
  }

  private void asks(Person person, UUID call, String text) throws Exception {
    callAs(
        person,
        () -> {
          questions.ask(UuidV7.next(), call, null, text);
          return null;
        });
  }
}
