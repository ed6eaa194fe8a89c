package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.BOARD_WEST;
import static nl.pactportal.dashboard.People.INTAKE;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.SECRETARIAT;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.question.Register.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a question to its answer, by its source and with the figure as it was. */
@ExtendWith(ArquillianExtension.class)
class AnsweringServiceIT {
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject QuestionService questions;
  @Inject AnsweringService answering;
  @Inject Register register;

  @Test
  void anAnswerCitesTheFigureAsItWas() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Wat is het cijfer?");
    UUID dataset = UUID.fromString(table(id));
    UUID release = release(dataset);
    String path = "/dashboard/sources/detail.xhtml?id=" + dataset + "&release=" + release;
    answer(ASSESSOR, id, given(dataset, null, Setting.BASE_URL.value() + path));
    AnswerRow answer = callAs(BOARD_WEST, () -> questions.read(id)).answers().get(0);
    assertEquals(path, answer.permalink());
    assertEquals(dataset, answer.datasetId());
    assertTrue(answer.release() != null && answer.publishedAt() != null);
    assertEquals(0, work(id), "nothing is left to do");
  }

  @Test
  void aLinkWithoutAReleaseIsNoPermalink() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Waar staat het?");
    UUID dataset = UUID.fromString(table(id));
    String page = "/dashboard/sources/detail.xhtml?id=" + dataset;
    for (String wrong :
        List.of(
            page,
            page + "&release=1",
            page + "&release=" + UuidV7.next(),
            "https://elders.nl" + page + "&release=" + release(dataset),
            "/funding/x?release=" + release(dataset),
            "/dashboard/../funding/x?release=" + release(dataset),
            "/dashboard/x?release=" + release(dataset) + "\"><script>")) {
      GivenAnswer given = given(dataset, null, wrong);
      BusinessException refused =
          assertThrows(BusinessException.class, () -> answer(ASSESSOR, id, given), wrong);
      assertEquals("permalink", refused.field(), wrong);
    }
    assertEquals(QuestionStatus.ASKED, register.status(WEST, id));
  }

  @Test
  void anAnswerNamesItsSource() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Van wie is dat?");
    BusinessException none =
        assertThrows(BusinessException.class, () -> answer(ASSESSOR, id, given(null, " ", null)));
    assertEquals("dataset", none.field());
    BusinessException unknown =
        assertThrows(
            BusinessException.class, () -> answer(ASSESSOR, id, given(UuidV7.next(), null, null)));
    assertEquals("dataset", unknown.field());
    answer(SECRETARIAT, id, given(null, "Onderzoek van de regio", null));
    AnswerRow answer = callAs(WEST, () -> questions.read(id)).answers().get(0);
    assertEquals("Onderzoek van de regio", answer.source());
    assertNull(answer.permalink());
  }

  @Test
  void anEarlierAnswerStaysWhenABetterOneFollows() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Klopt dat wel?");
    answer(ASSESSOR, id, given(null, "Eerste bron", null));
    register.move(SECRETARIAT, id, QuestionStatus.BEING_ANSWERED);
    assertEquals(1, work(id));
    answer(ASSESSOR, id, given(null, "Tweede bron", null));
    List<String> sources =
        callAs(WEST, () -> questions.read(id)).answers().stream().map(AnswerRow::source).toList();
    assertEquals(List.of("Tweede bron", "Eerste bron"), sources);
  }

  @Test
  void whatIsBoughtIsRecordedWithWhoDecided() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Wie verkoopt dit?");
    Purchase purchase = new Purchase("Bureau", Money.euro(7_500), "Ambtelijk Pact", TODAY);
    assertThrows(BusinessException.class, () -> buy(id, purchase), "not before it is needed");
    register.move(ASSESSOR, id, QuestionStatus.NEEDS_PURCHASE);
    Purchase without = new Purchase("Bureau", null, "Ambtelijk Pact", TODAY);
    assertThrows(BusinessException.class, () -> buy(id, without));
    buy(id, purchase);
    QuestionRow bought = callAs(WEST, () -> questions.read(id)).question();
    assertEquals(QuestionStatus.BOUGHT, bought.status());
    assertEquals(Money.euro(7_500), bought.amount());
    assertEquals("Ambtelijk Pact", bought.decidedBy());
    answer(ASSESSOR, id, given(null, "Bureau", null));
    assertEquals("Bureau", callAs(WEST, () -> questions.read(id)).question().supplier());
  }

  private void buy(UUID id, Purchase purchase) throws Exception {
    long seen = register.version(ASSESSOR, id);
    as(ASSESSOR, () -> answering.buy(id, seen, new BoughtFigures(purchase, null)));
  }

  @Test
  void aDuplicateRefersToTheOneAskedBefore() throws Exception {
    UUID first = register.asked(WEST, "AM25", "Eerst gevraagd");
    UUID again = register.asked(BOARD_WEST, "AM25", "Later gevraagd");
    UUID elsewhere = register.asked(NORTH_EAST, "AM27", "Elders gevraagd");
    merge(again, first);
    QuestionDetail detail = callAs(WEST, () -> questions.read(again));
    assertEquals(first, detail.original().id());
    List<QuestionRow> repeats = callAs(WEST, () -> questions.read(first)).repeats();
    assertEquals(List.of(again), repeats.stream().map(QuestionRow::id).toList());
    assertThrows(BusinessException.class, () -> merge(elsewhere, first));
    assertThrows(BusinessException.class, () -> merge(first, again), "others refer to it");
    assertThrows(BusinessException.class, () -> merge(first, UuidV7.next()));
    register.move(ASSESSOR, again, QuestionStatus.ASKED);
    assertNull(callAs(WEST, () -> questions.read(again)).original());
  }

  @Test
  void whatEveryRegionAskedIsAnsweredOnceForAll() throws Exception {
    UUID ofAll = register.asked(SECRETARIAT, "PB", "Voor het hele Pact");
    UUID west = register.asked(WEST, "AM25", "Voor West ook");
    UUID northeast = register.asked(NORTH_EAST, "AM27", "Voor Noordoost ook");
    merge(west, ofAll);
    merge(northeast, ofAll);
    assertEquals(ofAll, callAs(WEST, () -> questions.read(west)).original().id());
    assertEquals(1, callAs(WEST, () -> questions.read(ofAll)).repeats().size(), "his own only");
    assertEquals(2, callAs(ASSESSOR, () -> questions.read(ofAll)).repeats().size());
  }

  private void merge(UUID id, UUID original) throws Exception {
    long seen = register.version(ASSESSOR, id);
    as(ASSESSOR, () -> answering.merge(id, seen, original, null));
  }

  @Test
  void onlyWhoAnswersTakesAStep() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Wie mag dit?");
    long seen = register.version(WEST, id);
    GivenAnswer given = given(null, "Bron", null);
    List<Runnable> steps =
        List.of(
            () -> answering.move(id, seen, QuestionStatus.DECLINED, "nee"),
            () -> answering.answer(id, seen, given),
            () -> answering.buy(id, seen, new BoughtFigures(null, null)),
            () -> answering.merge(id, seen, id, null),
            () -> answering.tables(id),
            () -> answering.originals(id),
            () -> answering.read(id));
    for (Person other : List.of(WEST, BOARD_WEST, AUDITOR, INTAKE)) {
      for (Runnable step : steps) {
        assertThrows(NotPermittedException.class, () -> as(other, step), other.name());
      }
    }
    assertEquals(QuestionStatus.ASKED, register.status(WEST, id));
    assertThrows(NotFoundException.class, () -> as(ASSESSOR, () -> answering.read(UuidV7.next())));
  }

  @Test
  void ofTwoAtOnceTheSecondIsTold() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Wie was eerst?");
    long seen = register.version(ASSESSOR, id);
    register.move(SECRETARIAT, id, QuestionStatus.BEING_ANSWERED);
    BusinessException stale =
        assertThrows(
            BusinessException.class,
            () -> as(ASSESSOR, () -> answering.move(id, seen, QuestionStatus.DECLINED, "nee")));
    assertEquals("error.stale", stale.key());
    assertThrows(BusinessException.class, () -> register.move(ASSESSOR, id, QuestionStatus.BOUGHT));
    assertThrows(
        BusinessException.class, () -> register.move(ASSESSOR, id, QuestionStatus.ON_HOLD));
  }

  @Test
  void theWorkFollowsTheQuestion() throws Exception {
    UUID id = register.asked(BOARD_WEST, "AM25", "Wiens beurt?");
    assertEquals(1, work(id));
    register.move(ASSESSOR, id, QuestionStatus.NEEDS_PURCHASE);
    assertEquals(1, work(id), "to decide on buying");
    register.move(ASSESSOR, id, QuestionStatus.DECLINED);
    assertEquals(0, work(id));
  }

  private int work(UUID id) throws Exception {
    String sql = "select 1 from platform.work_item where object_id = ?1 and done_at is null";
    return callAs(ASSESSOR, () -> register.ask(sql, id)).size();
  }

  private void answer(Person who, UUID id, GivenAnswer given) throws Exception {
    long seen = register.version(who, id);
    as(who, () -> answering.answer(id, seen, given));
  }

  private static GivenAnswer given(UUID dataset, String source, String permalink) {
    return new GivenAnswer("Het zijn er 120.", dataset, source, null, permalink);
  }

  private String table(UUID id) throws Exception {
    Map<String, String> tables = callAs(ASSESSOR, () -> answering.tables(id));
    return tables.values().iterator().next();
  }

  private UUID release(UUID dataset) throws Exception {
    String sql =
        "select cast(id as text) from dashboard.release where dataset_id = ?1 and is_current";
    return UUID.fromString(callAs(ASSESSOR, () -> register.ask(sql, dataset)).get(0).toString());
  }
}
