package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Move;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists applications are measured by, and which of them holds for which call. */
@ExtendWith(ArquillianExtension.class)
class ChecklistServiceIT {
  private static final Money AMOUNT = Money.euro(5_000);

  /** A step of a test, as somebody. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject ChecklistService lists;
  @Inject AssessmentService assessment;
  @Inject Scenario scenario;

  @Test
  void aCallKeepsTheListItOpenedWith() throws Exception {
    UUID early = scenario.call(AMOUNT);
    UUID before = scenario.submitted(early, WEST, WEST_SIGNS, AMOUNT);
    List<String> asked = questions(before);
    UUID added = UuidV7.next();
    keep(() -> lists.add(null, added, CheckPhase.INTAKE, intake("Is er een planning?")));
    keep(() -> lists.replace(null, added, intake("Is er een goede planning?")));
    UUID late = scenario.call(AMOUNT);
    opensAt(late, "now()");
    UUID after = scenario.submitted(late, WEST, WEST_SIGNS, AMOUNT);
    keep(() -> lists.retire(null, current("Is er een goede planning?")));

    assertEquals(asked, questions(before));
    assertEquals(asked.size() + 1, questions(after).size());
    assertEquals("Is er een goede planning?", questions(after).get(asked.size()));
    assertEquals(questions(after), names(page(late).getIntake()));
    assertFalse(names(page(null).getIntake()).contains("Is er een goede planning?"));
    assertTrue(names(page(null).ended()).contains("Is er een planning?"));
    assertEquals(INTAKE.name(), page(null).ended().get(0).endedByName());
  }

  @Test
  void aCallHasAListOfItsOwnUntilItOpens() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    assertFalse(page(call).own());
    keep(() -> lists.begin(call));
    keep(() -> lists.begin(call));
    List<String> usual = names(page(null).asked());
    assertEquals(usual, names(page(call).asked()));

    UUID first = page(call).getCriteria().get(0).id();
    CheckText heavier = new CheckText("Past het bij ons?", "Does it fit?", "Regeling 3", 40);
    keep(() -> lists.replace(call, first, heavier));
    opensAt(call, "now() - interval '1 minute'");
    assertEquals("null checklist.opened", refusal(() -> lists.drop(call)));
    assertEquals(
        "null checklist.opened",
        refusal(() -> lists.add(call, UuidV7.next(), CheckPhase.INTAKE, intake("Nog iets?"))));

    UUID application = scenario.submitted(call, WEST, WEST_SIGNS, AMOUNT);
    CheckLine line = callAs(ASSESSOR, () -> assessment.open(application)).criteria().get(0);
    assertEquals(
        heavier,
        new CheckText(line.questionNl(), line.questionEn(), line.source(), line.highest()));
    assertEquals(usual, names(page(null).asked()));
  }

  @Test
  void aListOfItsOwnCanBeGivenUp() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    keep(() -> lists.begin(call));
    keep(() -> lists.retire(call, page(call).getIntake().get(0).id()));
    keep(() -> lists.drop(call));
    assertFalse(page(call).own());
    assertEquals(names(page(null).asked()), names(page(call).asked()));
  }

  @Test
  void aCallKeepsTheOrderItOpenedWith() throws Exception {
    UUID first = UuidV7.next();
    UUID then = UuidV7.next();
    keep(() -> lists.add(null, first, CheckPhase.INTAKE, intake("Wie doet mee?")));
    keep(() -> lists.add(null, then, CheckPhase.INTAKE, intake("Wie betaalt?")));
    UUID early = scenario.call(AMOUNT);
    opensAt(early, "now()");
    UUID before = scenario.submitted(early, WEST, WEST_SIGNS, AMOUNT);
    UUID moved = move(null, Move.up(ids(null), then));
    UUID late = scenario.call(AMOUNT);
    opensAt(late, "now()");
    UUID after = scenario.submitted(late, WEST, WEST_SIGNS, AMOUNT);

    assertEquals(List.of("Wie doet mee?", "Wie betaalt?"), lastTwo(questions(before)));
    assertEquals(List.of("Wie betaalt?", "Wie doet mee?"), lastTwo(questions(after)));
    assertEquals(moved, current("Wie betaalt?"));
    assertFalse(names(page(null).ended()).contains("Wie betaalt?"), "it is still asked");
    assertEquals(1, audited(moved));
    keep(() -> lists.retire(null, moved));
    keep(() -> lists.retire(null, current("Wie doet mee?")));
    assertTrue(names(page(null).ended()).contains("Wie betaalt?"));
  }

  @Test
  void whoSawAnotherOrderMovesNothing() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    keep(() -> lists.begin(call));
    List<UUID> seen = ids(call);
    move(call, Move.down(seen, seen.get(0)));
    List<UUID> now = ids(call);
    assertEquals("null order.stale", refusal(() -> move(call, Move.down(seen, seen.get(1)))));
    assertEquals(now, ids(call));
    opensAt(call, "now() - interval '1 minute'");
    assertEquals("null checklist.opened", refusal(() -> move(call, Move.down(now, now.get(0)))));
  }

  /** However long ago it ended, who still has its form open is told so. */
  @Test
  void aQuestionThatEndedLongAgoIsNotUnknown() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    keep(() -> lists.begin(call));
    UUID id = ids(call).get(0);
    keep(() -> lists.retire(call, id));
    String later =
        "insert into funding.check_item (region_code, id, call_id, phase, place, question_nl,"
            + " question_en, since_at, until_at, written_by, written_by_name, ended_by,"
            + " ended_by_name, version) select 'PB', gen_random_uuid(), '%s', 'INTAKE', 9, 'Ja?',"
            + " 'Yes?', now(), now() + interval '1 second', 'a', 'a', 'a', 'a', 1"
            + " from generate_series(1, 200)";
    callAs(INTAKE, () -> scenario.execute(later.formatted(call)));
    assertEquals("null error.stale", refusal(() -> lists.replace(call, id, intake("Wat?"))));
  }

  private UUID move(UUID call, Move move) throws Exception {
    return callAs(INTAKE, () -> lists.move(call, CheckPhase.INTAKE, move));
  }

  private List<UUID> ids(UUID call) throws Exception {
    return page(call).getIntake().stream().map(CheckRow::id).toList();
  }

  private static List<String> lastTwo(List<String> all) {
    return all.subList(all.size() - 2, all.size());
  }

  private long audited(UUID item) throws Exception {
    String sql =
        "select count(*) from platform.audit_entry where action = 'checklist.moved'"
            + " and object_id = '%s'";
    return callAs(AUDITOR, () -> scenario.number(sql.formatted(item)));
  }

  @Test
  void somethingIsAlwaysAsked() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    keep(() -> lists.begin(call));
    while (page(call).getIntake().size() > 1) {
      keep(() -> lists.retire(call, page(call).getIntake().get(0).id()));
    }
    assertEquals(
        "null checklist.last",
        refusal(() -> lists.retire(call, page(call).getIntake().get(0).id())));
  }

  @Test
  void theSameFormTwiceIsOneQuestion() throws Exception {
    UUID call = scenario.call(AMOUNT);
    opensAt(call, "now() + interval '1 hour'");
    keep(() -> lists.begin(call));
    UUID id = UuidV7.next();
    int before = page(call).asked().size();
    keep(() -> lists.add(call, id, CheckPhase.INTAKE, intake("Eens?")));
    keep(() -> lists.add(call, id, CheckPhase.INTAKE, intake("Eens?")));
    keep(() -> lists.replace(call, id, intake(" Eens? ")));
    assertEquals(before + 1, page(call).asked().size());
    keep(() -> lists.replace(call, id, intake("Anders?")));
    BusinessException late =
        assertThrows(
            BusinessException.class, () -> keep(() -> lists.replace(call, id, intake("Ik ook?"))));
    assertEquals("error.stale", late.key(), "what was typed stays");
    assertThrows(NotFoundException.class, () -> keep(() -> lists.retire(null, id)));
    assertThrows(NotFoundException.class, () -> page(UuidV7.next()));
  }

  @Test
  void theDatabaseLetsNobodyRewriteAQuestion() throws Exception {
    UUID any = page(null).asked().get(0).id();
    List<String> before = names(page(null).asked());
    for (String sql :
        List.of(
            "update funding.check_item set question_nl = 'x' where id = '%s'",
            "update funding.check_item set highest = 1 where id = '%s'",
            "delete from funding.check_item where id = '%s'")) {
      assertThrows(
          Exception.class, () -> callAs(INTAKE, () -> scenario.execute(sql.formatted(any))));
    }
    assertEquals(before, names(page(null).asked()));
  }

  private UUID current(String question) throws Exception {
    return page(null).asked().stream()
        .filter(row -> row.questionNl().equals(question))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ChecklistPage page(UUID call) throws Exception {
    return callAs(INTAKE, () -> lists.of(call));
  }

  private List<String> questions(UUID application) throws Exception {
    return callAs(INTAKE, () -> assessment.open(application)).intake().stream()
        .map(CheckLine::questionNl)
        .toList();
  }

  private static List<String> names(List<CheckRow> rows) {
    return rows.stream().map(CheckRow::questionNl).toList();
  }

  private static CheckText intake(String question) {
    return new CheckText(question, "In English: " + question, null, null);
  }

  private void opensAt(UUID call, String when) throws Exception {
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set opens_at = %s where id = '%s'".formatted(when, call)));
  }

  private static void keep(Step step) throws Exception {
    callAs(
        INTAKE,
        () -> {
          step.run();
          return null;
        });
  }

  private static String refusal(Step step) {
    BusinessException refusal = assertThrows(BusinessException.class, () -> keep(step));
    return refusal.field() + " " + refusal.key();
  }
}
