package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.BOARD_WEST;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.question.Register.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.Csv;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asks, who reads, who hears of it. */
@ExtendWith(ArquillianExtension.class)
class QuestionServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject QuestionService questions;
  @Inject Register register;
  @PersistenceContext EntityManager em;

  @Test
  void everyPartnerAsksAlsoWhoWritesNowhereElse() throws Exception {
    UUID own = register.asked(BOARD_WEST, "AM25", word("Bestuur vraagt"));
    UUID ofAll = register.asked(WEST, "PB", word("Voor allen gevraagd"));
    assertEquals(QuestionStatus.ASKED, register.status(WEST, own));
    assertEquals(
        BOARD_WEST.subject(), callAs(WEST, () -> questions.read(own)).question().askedBy());
    assertEquals(QuestionStatus.ASKED, register.status(NORTH_EAST, ofAll));
    assertEquals(QuestionStatus.ASKED, register.status(AUDITOR, own));
    assertThrows(
        NotPermittedException.class, () -> register.asked(ADMINISTRATOR, "PB", "Beheer vraagt"));
  }

  @Test
  void nobodyAsksForAnotherRegion() throws Exception {
    for (String region : new String[] {"AM27", "PNB", "PUB", "AM99", "", null}) {
      BusinessException refused =
          assertThrows(BusinessException.class, () -> register.asked(WEST, region, "Elders"));
      assertEquals("region", refused.field(), "" + region);
    }
  }

  @Test
  void aQuestionOfAnotherRegionIsUnknown() throws Exception {
    String word = word("Startkwalificatie");
    UUID west = register.asked(WEST, "AM25", word);
    List<Runnable> ways =
        List.of(
            () -> questions.read(west),
            () -> questions.readToChange(west),
            () -> questions.change(west, 1, Register.entry("x")),
            () -> questions.follow(west, "a@example.org"),
            () -> questions.unfollow(west));
    for (Runnable way : ways) {
      assertThrows(NotFoundException.class, () -> as(NORTH_EAST, way));
    }
    assertEquals(1, found(WEST, word).total());
    assertEquals(0, found(NORTH_EAST, word).total());
    assertEquals(1, found(ASSESSOR, word).total());
    assertFalse(inventory(NORTH_EAST).contains(word));
    assertTrue(inventory(WEST).contains(word));
  }

  @Test
  void theNumbersCountWhatTheReaderMaySee() throws Exception {
    long before = asked(NORTH_EAST);
    long west = asked(WEST);
    register.asked(WEST, "AM25", word("Telt alleen in West"));
    assertEquals(before, asked(NORTH_EAST));
    assertEquals(west + 1, asked(WEST));
  }

  private long asked(Person who) throws Exception {
    return callAs(who, () -> questions.list(QuestionFilter.all(), 1))
        .perStatus()
        .getOrDefault(QuestionStatus.ASKED, 0L);
  }

  @Test
  void whatWasAskedBeforeIsSuggestedInTheOwnScopeOnly() throws Exception {
    String odd = "Zweefvliegopleidingen";
    UUID west = register.asked(WEST, "AM25", odd + " voor schoolverlaters");
    String again = "Hoeveel schoolverlaters kiezen " + odd.toLowerCase() + "?";
    assertEquals(List.of(west), ids(callAs(WEST, () -> questions.similar(UuidV7.next(), again))));
    assertEquals(List.of(), callAs(NORTH_EAST, () -> questions.similar(UuidV7.next(), again)));
    assertEquals(List.of(west), ids(callAs(ASSESSOR, () -> questions.similar(null, again))));
    assertEquals(List.of(), callAs(WEST, () -> questions.similar(west, again)), "not with itself");
    for (String nothing : new String[] {"", null, "de het een", "' & | ! :*", "\\"}) {
      assertEquals(List.of(), callAs(WEST, () -> questions.similar(null, nothing)));
    }
  }

  private static List<UUID> ids(List<SimilarQuestion> found) {
    return found.stream().map(SimilarQuestion::id).toList();
  }

  @Test
  void aSecondClickAsksNothingNew() throws Exception {
    UUID id = UuidV7.next();
    String word = word("Dubbelklik");
    as(WEST, () -> questions.ask(id, "AM25", Register.entry(word), null));
    as(WEST, () -> questions.ask(id, "AM25", Register.entry(word), null));
    assertEquals(1, found(WEST, word).total());
    assertEquals(1, callAs(WEST, () -> questions.read(id)).steps().size());
  }

  @Test
  void aQuestionIsChangedByWhoAskedItUntilSomebodyBegins() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Nog niet precies");
    long seen = register.version(WEST, id);
    assertThrows(
        NotFoundException.class,
        () -> as(BOARD_WEST, () -> questions.change(id, seen, Register.entry("Van een ander"))));
    as(WEST, () -> questions.change(id, seen, Register.entry("Nu wel precies")));
    assertEquals("Nu wel precies", callAs(WEST, () -> questions.read(id)).question().subject());
    assertThrows(
        BusinessException.class,
        () -> as(WEST, () -> questions.change(id, seen, Register.entry("Te laat gelezen"))));
    register.move(ASSESSOR, id, QuestionStatus.BEING_ANSWERED);
    long later = register.version(WEST, id);
    assertThrows(
        BusinessException.class,
        () -> as(WEST, () -> questions.change(id, later, Register.entry("Te laat"))));
  }

  @Test
  void whoFollowsGetsALinkAndHisAddressIsForgotten() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Wie volgt dit?");
    as(WEST, () -> questions.follow(id, "west@example.org"));
    as(BOARD_WEST, () -> questions.follow(id, "oud@example.org"));
    as(BOARD_WEST, () -> questions.follow(id, "bestuur@example.org"));
    assertEquals("west@example.org", callAs(WEST, () -> questions.read(id)).following());
    register.move(ASSESSOR, id, QuestionStatus.BEING_ANSWERED);
    List<?> mails = mails(id);
    assertEquals(2, mails.size(), mails.toString());
    String text = mails.toString();
    assertTrue(text.contains("bestuur@example.org") && !text.contains("oud@example.org"), text);
    assertTrue(text.contains("/dashboard/questions/detail.xhtml?id=" + id), text);
    assertFalse(text.contains("Wie volgt") || text.contains("Coördinator"), text);
    as(BOARD_WEST, () -> questions.unfollow(id));
    register.move(ASSESSOR, id, QuestionStatus.DECLINED);
    assertEquals(3, mails(id).size(), "the other one has stopped");
    assertEquals(
        List.of(),
        callAs(
            ASSESSOR,
            () ->
                register.ask(
                    "select address from dashboard.question_follower where question_id = ?1", id)));
    assertThrows(
        BusinessException.class, () -> as(WEST, () -> questions.follow(id, "west@example.org")));
    for (String wrong : new String[] {"", "west", "a@b, c@d", null}) {
      assertThrows(BusinessException.class, () -> as(WEST, () -> questions.follow(id, wrong)));
    }
  }

  private List<?> mails(UUID id) throws Exception {
    String sql = "select recipient || ' ' || subject || ' ' || body from platform.mail";
    return callAs(ASSESSOR, () -> register.ask(sql + " where object_id = ?1", id));
  }

  @Test
  void aListCostsFewQueriesHoweverLongItIs() throws Exception {
    for (int i = 0; i < 3; i++) {
      register.asked(WEST, "AM25", word("Een van vele"));
    }
    SelectCounter counter = SelectCounter.on(em);
    callAs(WEST, () -> counter.count(() -> questions.list(QuestionFilter.all(), 1)));
    assertTrue(counter.selects() <= 5, counter.statements().toString());
    SelectCounter whole = SelectCounter.on(em);
    callAs(ASSESSOR, () -> whole.count(() -> questions.inventory()));
    assertTrue(whole.selects() <= 4, whole.statements().toString());
  }

  @Test
  void theFilterFindsWordsInAnyForm() throws Exception {
    String subject = "Leerwerkplekken bij kwekerijen " + System.nanoTime();
    UUID id = register.asked(WEST, "AM25", subject);
    String words = "kwekerij leerwerkplek " + subject.substring(subject.lastIndexOf(' ') + 1);
    QuestionPage page = found(WEST, words);
    assertEquals(List.of(id), page.rows().stream().map(QuestionRow::id).toList());
    QuestionFilter other = new QuestionFilter(QuestionStatus.BOUGHT, "AM25", words, true);
    assertEquals(0, callAs(WEST, () -> questions.list(other, 1)).total());
    assertEquals(1, callAs(WEST, () -> questions.list(other, 99)).page());
  }

  private QuestionPage found(Person who, String words) throws Exception {
    return callAs(who, () -> questions.list(new QuestionFilter(null, null, words, false), 1));
  }

  private String inventory(Person who) throws Exception {
    StringWriter text = new StringWriter();
    List<InventoryLine> lines = callAs(who, () -> questions.inventory());
    QuestionCsvServlet.write(new Csv(text, Csv.Dialect.RFC_4180), lines);
    return text.toString();
  }

  private static String word(String subject) {
    return subject + " " + System.nanoTime();
  }
}
