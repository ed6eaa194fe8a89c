package nl.pactportal.funding.guide;

import static nl.pactportal.funding.People.HELMOND;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class QuestionServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject QuestionService questions;
  @Inject Worklist worklist;

  @Test
  void onlyItsRegionAndTheProvinceKnowAnOpenQuestion() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID asked = ask(call, HELMOND);
    assertEquals(1, callAs(HELMOND, () -> questions.ofCall(call)).size());
    assertEquals(1, callAs(INTAKE, () -> questions.ofCall(call)).size());
    assertEquals(List.of(), callAs(WEST, () -> questions.ofCall(call)));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> questions.find(asked)));
    assertEquals(0, seenBy(WEST, call), "not even how many, in the database");
    assertEquals(1, seenBy(INTAKE, call), "positive control");
  }

  @Test
  void allRegionsGetTheAnswerAndNotWhoAsked() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID asked = ask(call, HELMOND);
    assertEquals(List.of(), callAs(WEST, () -> questions.answers(call)));
    UUID answer = answer(asked);
    AnswerRow west = callAs(WEST, () -> questions.answers(call)).get(0);
    assertEquals(west, callAs(NOORDOOST, () -> questions.answers(call)).get(0));
    assertEquals(west, callAs(HELMOND, () -> questions.answers(call)).get(0));
    assertFalse(west.toString().contains("Helmond"), west.toString());
    assertEquals(answer, callAs(HELMOND, () -> questions.find(asked)).answer().id());
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> questions.find(asked)));
    assertEquals(0, work(asked));
  }

  @Test
  void aQuestionIsAnsweredOnce() throws Exception {
    UUID asked = ask(scenario.call(Money.euro(1000)), WEST);
    assertEquals(1, work(asked));
    answer(asked);
    BusinessException refused = assertThrows(BusinessException.class, () -> answer(asked));
    assertEquals("question.answered", refused.key());
  }

  private UUID ask(UUID call, Person person) throws Exception {
    UUID id = UuidV7.next();
    as(person, () -> questions.ask(id, call, null, "Mag het in Helmond ook anders?"));
    as(person, () -> questions.ask(id, call, null, "Mag het in Helmond ook anders?"));
    return id;
  }

  private UUID answer(UUID asked) throws Exception {
    UUID id = UuidV7.next();
    AnswerText text = new AnswerText("Mag het ook anders?", "Nee.");
    callAs(
        INTAKE,
        () -> {
          long version = questions.find(asked).question().version();
          questions.answer(id, asked, version, text, null);
          questions.answer(id, asked, version, text, null); // a second click
          return null;
        });
    return id;
  }

  private long seenBy(Person person, UUID call) throws Exception {
    String sql = "select count(*) from funding.question where call_id = '" + call + "'";
    return callAs(person, () -> scenario.number(sql));
  }

  private long work(UUID asked) throws Exception {
    return callAs(INTAKE, worklist::mine).stream()
        .filter(row -> row.path().endsWith("id=" + asked))
        .count();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
