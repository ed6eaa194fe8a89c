package nl.pactportal.funding.letter;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision has its letter: at once, for its region, never changed. */
@ExtendWith(ArquillianExtension.class)
class LetterServiceIT {
  /** Writes as a feature does: in a transaction. */
  @ApplicationScoped
  @Transactional
  public static class Desk {
    @Inject Letters letters;

    public UUID send(LetterContent content, LocalDate on) {
      return letters.send(content, on);
    }
  }

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject LetterService letters;
  @Inject LetterPrintJob job;
  @Inject Desk desk;

  @Test
  void aGrantMakesItsLetterKnown() throws Exception {
    UUID application = toDecide();
    grant(application, Money.euro(900), "De reiskosten niet");
    LetterRow letter = only(WEST, application);
    assertEquals(LetterKind.PARTIAL_GRANT, letter.kind());
    assertEquals(today(), letter.madeKnownOn());
    assertTrue(!letter.lastDay().isBefore(today().plusWeeks(6)), letter.toString());
    assertTrue(letter.open(Remedy.OBJECTION, letter.lastDay()));
    assertTrue(!letter.open(Remedy.OBJECTION, letter.lastDay().plusDays(1)));
    byte[] first = callAs(WEST, () -> letters.file(letter.id()));
    assertEquals("%PDF", new String(first, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    assertArrayEquals(first, callAs(AUDITOR, () -> letters.file(letter.id())), "printed once");
    assertEquals(
        1,
        number(
            "select count(*) from funding.grant_decision where made_known_on is not null and"
                + " application_id = '%s'",
            application));
  }

  @Test
  void aRefusalAlsoAndTheJobPrintsIt() throws Exception {
    UUID application = toDecide();
    long version = scenario.version(DECIDER, application);
    as(
        DECIDER,
        () ->
            grants.refuse(UuidV7.next(), application, version, RefusalGround.SCHEME, "Past niet"));
    LetterRow letter = only(WEST, application);
    assertEquals(LetterKind.REFUSAL, letter.kind());
    as(job.actor(), job::run);
    as(job.actor(), job::run);
    assertEquals(
        1, number("select count(*) from funding.letter_file where letter_id = '%s'", letter.id()));
  }

  @Test
  void anotherRegionDoesNotKnowIt() throws Exception {
    UUID application = toDecide();
    grant(application, Money.euro(1_000), null);
    UUID letter = only(WEST, application).id();
    assertEquals(List.of(), callAs(NOORDOOST, () -> letters.ofDossier(application)));
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> letters.file(letter)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> letters.file(UuidV7.next())));
  }

  @Test
  void untilItsDayItIsTheProvincesPaper() throws Exception {
    UUID dossier = UuidV7.next();
    UUID letter = callAs(DECIDER, () -> desk.send(notice(dossier), today().plusDays(3)));
    assertEquals(letter, only(DECIDER, dossier).id());
    assertEquals(List.of(), callAs(WEST, () -> letters.ofDossier(dossier)));
    // letters of other tests may wait before it, and a run prints some at a time
    for (int run = 0;
        run < 50 && callAs(DECIDER, () -> scenario.number(fileCount(letter))) == 0;
        run++) {
      as(job.actor(), job::run);
    }
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> letters.file(letter)));
    assertEquals(0, callAs(WEST, () -> scenario.number(fileCount(letter))));
    assertEquals(1, callAs(DECIDER, () -> scenario.number(fileCount(letter))));
  }

  @Test
  void aTextWithAHoleIsNotSent() {
    UUID dossier = UuidV7.next();
    LetterContent holed =
        LetterContent.of(LetterKind.SUPPLEMENT, "AM25", dossier, dossier, "AM25-2026-0001");
    Exception refused =
        assertThrows(Exception.class, () -> callAs(DECIDER, () -> desk.send(holed, today())));
    assertTrue(refused.toString().contains("lacks {"), refused.toString());
  }

  @Test
  void nobodyChangesOrWritesOneBesideTheProvince() throws Exception {
    UUID dossier = UuidV7.next();
    UUID letter = callAs(DECIDER, () -> desk.send(notice(dossier), today()));
    for (String statement :
        List.of(
            "update funding.letter set page = 'x' where id = '%s'",
            "delete from funding.letter where id = '%s'",
            "delete from funding.letter_file where letter_id = '%s'")) {
      assertThrows(
          PersistenceException.class,
          () -> callAs(DECIDER, () -> scenario.execute(statement.formatted(letter))));
    }
    assertThrows(
        Exception.class, () -> callAs(WEST_SIGNS, () -> desk.send(notice(dossier), today())));
  }

  private static LetterContent notice(UUID dossier) {
    return LetterContent.of(LetterKind.SUPPLEMENT, "AM25", dossier, dossier, "AM25-2026-0001")
        .with("title", "Jeugd")
        .with("missing", "De begroting")
        .with("until", LocalDate.of(2026, 12, 1))
        .with("decisionBefore", LocalDate.of(2027, 2, 1))
        .with("decisionAfter", LocalDate.of(2027, 2, 15));
  }

  private static String fileCount(UUID letter) {
    return "select count(*) from funding.letter_file where letter_id = '%s'".formatted(letter);
  }

  private UUID toDecide() throws Exception {
    Money asked = Money.euro(1_000);
    return scenario.toDecide(scenario.call(asked), WEST, WEST_SIGNS, asked);
  }

  private void grant(UUID application, Money amount, String reason) throws Exception {
    long version = scenario.version(DECIDER, application);
    as(DECIDER, () -> grants.grant(UuidV7.next(), application, version, amount, reason));
  }

  private LetterRow only(Person reader, UUID dossier) throws Exception {
    List<LetterRow> rows = callAs(reader, () -> letters.ofDossier(dossier));
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  private long number(String sql, UUID id) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql.formatted(id)));
  }

  private static LocalDate today() {
    return LocalDate.now(ClockProducer.ZONE);
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(
        person,
        () -> {
          step.run();
          return null;
        });
  }
}
