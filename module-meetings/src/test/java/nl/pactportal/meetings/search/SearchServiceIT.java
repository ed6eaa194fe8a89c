package nl.pactportal.meetings.search;

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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.meetings.People;
import nl.pactportal.meetings.action.ActionPlan;
import nl.pactportal.meetings.action.ActionService;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.minutes.MinutesService;
import nl.pactportal.meetings.paper.PaperService;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.document.Confidentiality;
import nl.pactportal.platform.document.DocumentLabel;
import nl.pactportal.platform.document.Upload;
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

/** Finding by word forms and other names, and never more than the own regions. */
@ExtendWith(ArquillianExtension.class)
class SearchServiceIT {
  private static final LocalDate PAST = LocalDate.of(2023, 3, 7);
  private static final int MOST_SELECTS = 10;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  @Inject SearchService search;
  @Inject MeetingService meetings;
  @Inject RecordService minutes;
  @Inject DecisionService decisions;
  @Inject ActionService actions;
  @Inject PaperService papers;
  @Inject MinutesService report;
  @Inject DocumentIndexJob job;
  @PersistenceContext EntityManager em;

  @Test
  void findsTheFormsOfAWord() throws Exception {
    String word = word();
    decided("PB", word + " De vergaderingen over coördinatie gaan door.");
    for (String said : List.of("vergadering", "vergaderingen", "Vergadering", "coordinatie")) {
      SearchPage page = find(WEST, word + " " + said);
      assertEquals(1, page.total(), said);
      assertTrue(page.rows().get(0).snippet().parts().stream().anyMatch(Snippet.Part::hit), said);
    }
    assertEquals(0, find(WEST, word + " vergaderzaal").total());
  }

  @Test
  void findsAPartyByItsOtherNames() throws Exception {
    String word = word();
    decided("PB", word + " de aanvraag van NOB");
    for (String said : List.of("Noordoost-Brabant", "noordoost", "NOB")) {
      assertEquals(1, find(WEST, word + " " + said).total(), said);
    }
    assertEquals(0, find(WEST, word + " West-Brabant").total());
  }

  @Test
  void anotherRegionIsNeitherFoundNorCounted() throws Exception {
    String word = word();
    decided("AM27", word + " besluit van Noordoost");
    decided("PB", word + " besluit van allen");
    assertEquals(1, find(WEST, word).total());
    assertEquals("PB", find(WEST, word).rows().get(0).regionCode());
    assertEquals(2, find(NOORDOOST, word).total());
    assertEquals(2, find(SECRETARIAT, word).total());
    SearchFilter foreign = new SearchFilter(word, null, null, "AM27", null, null);
    assertEquals(0, callAs(WEST, () -> search.find(foreign, 1)).total());
    assertEquals(1, callAs(NOORDOOST, () -> search.find(foreign, 1)).total());
  }

  @Test
  void filtersByKindBodyAndPeriod() throws Exception {
    String word = word();
    UUID meeting = decided("PB", word + " besluit");
    UUID item = minutes(meeting);
    ActionPlan plan = new ActionPlan(word + " nagaan", "Coördinator", "AM25", null, "z.s.m.");
    asSecretariat(() -> actions.agree(meeting, item, UuidV7.next(), plan));
    assertEquals(2, find(WEST, word).total());
    assertEquals(1, filtered(new SearchFilter(word, SearchType.ACTION, null, null, null, null)));
    assertEquals(2, filtered(new SearchFilter(word, null, "Ambtelijk Pact", null, PAST, PAST)));
    assertEquals(0, filtered(new SearchFilter(word, null, "Elders", null, null, null)));
    LocalDate later = PAST.plusDays(1);
    assertEquals(0, filtered(new SearchFilter(word, null, null, null, later, null)));
    assertEquals(0, filtered(new SearchFilter(word, null, null, null, null, PAST.minusDays(1))));
    assertEquals(1, find(WEST, word + " z.s.m.").total(), "the date as said");
  }

  @Test
  void ofManyTheNewestComeFirstAndEachCanBeReached() throws Exception {
    String word = word();
    UUID meeting = decided("PB", word);
    UUID item = minutes(meeting);
    asSecretariat(
        () -> {
          for (int i = 1; i < 205; i++) {
            decisions.record(meeting, item, UuidV7.next(), DecisionKind.AGREED, word + " " + i);
          }
        });
    SearchPage first = find(WEST, word);
    assertTrue(first.more());
    assertEquals(100, first.total());
    Set<UUID> reached = new HashSet<>();
    for (int page = 1; page <= 11; page++) {
      int wanted = page;
      SearchPage found = callAs(WEST, () -> search.find(filter(word), wanted));
      assertEquals(page, found.page());
      found.rows().forEach(row -> reached.add(row.objectId()));
    }
    assertEquals(205, reached.size());
    SearchPage last = callAs(WEST, () -> search.find(filter(word), 11));
    assertEquals(205, last.total());
    assertFalse(last.more());
    assertEquals(1, callAs(WEST, () -> search.find(filter(word), 12)).page());

    MeetingPlan later = Plans.of("PB", PAST.plusDays(1));
    asSecretariat(() -> meetings.plan(later));
    UUID newest = minutes(later.id());
    asSecretariat(
        () -> decisions.record(later.id(), newest, UuidV7.next(), DecisionKind.NOTED, word));
    assertEquals(later.id(), find(WEST, word).rows().get(0).meetingId());
  }

  @Test
  void strangeWordsFindNothingAndBreakNothing() throws Exception {
    for (String said :
        List.of(
            "&|!():*", "\"", "'; drop table meetings.meeting --", "\\", "or", "-", "\u0000", " ")) {
      assertTrue(find(WEST, said).total() >= 0, said);
    }
    assertEquals(SearchPage.EMPTY, find(WEST, null));
  }

  @Test
  void findsDocumentsAndConfidentialOnesOnlyForWhoMayReadThem() throws Exception {
    String word = word();
    UUID meeting = decided("PB", "iets anders");
    DocumentLabel secret = new DocumentLabel(null, Confidentiality.CONFIDENTIAL, null, null);
    asSecretariat(() -> papers.attach(meeting, null, secret, text(word + " vertrouwelijk")));
    asSecretariat(
        () -> papers.attach(meeting, null, DocumentLabel.NONE, text(word + " voor partners")));
    assertEquals(0, find(WEST, word).total(), "nobody has read them yet");
    index();
    index();
    SearchPage page = find(WEST, word + " partners");
    assertEquals(SearchType.DOCUMENT, page.rows().get(0).type());
    assertEquals("stuk.txt", page.rows().get(0).title());
    assertEquals(2, find(WEST, word).total());
    Person auditor = People.with(Role.AUDITOR);
    assertEquals(1, find(auditor, word).total(), "neither hit nor count");
    assertEquals(0, find(auditor, word + " vertrouwelijk").total());
  }

  @Test
  void findsMinutesAsTheyWereEdited() throws Exception {
    String word = word();
    UUID meeting = decided("PB", "iets anders");
    String item = minutes(meeting).toString();
    asSecretariat(() -> report.build(meeting));
    asSecretariat(() -> report.write(meeting, item, 0, "Mooier gezegd: " + word));
    assertEquals(1, find(WEST, word).total());
    assertEquals(SearchType.NOTE, find(WEST, word).rows().get(0).type());
    assertEquals(1, find(WEST, word).rows().get(0).itemNumber());
  }

  @Test
  void aDocumentOfAnotherRegionOrWithdrawnIsNotFound() throws Exception {
    String word = word();
    UUID meeting = decided("AM27", "iets anders");
    UUID id =
        callAs(SECRETARIAT, () -> papers.attach(meeting, null, DocumentLabel.NONE, text(word)));
    index();
    assertEquals(0, find(WEST, word).total());
    assertEquals(1, find(NOORDOOST, word).total());
    asSecretariat(() -> papers.withdraw(meeting, null, id));
    assertEquals(0, find(NOORDOOST, word).total());
  }

  private static Upload text(String words) {
    byte[] content = words.getBytes(StandardCharsets.UTF_8);
    return new Upload("stuk.txt", content.length, () -> new ByteArrayInputStream(content));
  }

  private void index() throws Exception {
    callAs(
        job.actor(),
        () -> {
          job.run();
          return null;
        });
  }

  @Test
  void costsFewStatements() throws Exception {
    decided("PB", "vergadering");
    SelectCounter counter = SelectCounter.on(em);
    callAs(WEST, () -> counter.count(() -> search.find(filter("vergadering"), 1)));
    assertTrue(counter.selects() <= MOST_SELECTS, counter.statements().toString());
  }

  @Test
  void theAdministratorFindsNothing() {
    Person administrator = People.with(Role.PLATFORM_ADMINISTRATOR);
    assertThrows(NotPermittedException.class, () -> find(administrator, "vergadering"));
  }

  private UUID decided(String region, String text) throws Exception {
    MeetingPlan plan = Plans.of(region, PAST);
    asSecretariat(() -> meetings.plan(plan));
    UUID item = minutes(plan.id());
    asSecretariat(
        () -> decisions.record(plan.id(), item, UuidV7.next(), DecisionKind.AGREED, text));
    return plan.id();
  }

  private UUID minutes(UUID meeting) throws Exception {
    return callAs(SECRETARIAT, () -> minutes.read(meeting)).agenda().get(0).item().id();
  }

  private long filtered(SearchFilter filter) throws Exception {
    return callAs(WEST, () -> search.find(filter, 1)).total();
  }

  private SearchPage find(Person person, String words) throws Exception {
    return callAs(person, () -> search.find(filter(words), 1));
  }

  private static SearchFilter filter(String words) {
    return new SearchFilter(words, null, null, null, null, null);
  }

  /** A word no other test uses. */
  private static String word() {
    return "zoek" + UuidV7.next().toString().replaceAll("[^a-f0-9]", "").substring(6);
  }

  private static void asSecretariat(Runnable step) throws Exception {
    callAs(SECRETARIAT, Executors.callable(step));
  }
}
