package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.SECRETARIAT;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.question.Register.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.hold.HoldService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision of a meeting holds a question and lets it go; each side leads to the other. */
@ExtendWith(ArquillianExtension.class)
class QuestionHoldIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject QuestionService questions;
  @Inject QuestionHoldService holds;
  @Inject AnsweringService answering;
  @Inject LapsedHolds lapsed;
  @Inject HoldService placed;
  @Inject Links links;
  @Inject Register register;

  @Test
  void aDecisionHoldsAQuestionAndALaterOneLetsItGo() throws Exception {
    UUID id = register.asked(WEST, "PB", "Wacht op het Pact");
    register.move(ASSESSOR, id, QuestionStatus.BEING_ANSWERED);
    UUID link = decision("PB");
    as(ASSESSOR, () -> holds.hold(link, List.of(id)));
    assertEquals(QuestionStatus.ON_HOLD, register.status(WEST, id));
    LinkRow decision = callAs(WEST, () -> questions.read(id)).decisions().get(0);
    assertTrue(decision.fromPath().startsWith("/meetings/decisions/"), "to the decision");
    assertEquals(id, decision.toId(), "and from there to the question");
    assertEquals("/dashboard/questions/detail.xhtml?id=" + id, decision.toPath());
    assertThrows(
        BusinessException.class, () -> register.move(ASSESSOR, id, QuestionStatus.DECLINED));
    as(ASSESSOR, () -> register.takeBack(link, "Bij besluit van 5 oktober weer opgepakt"));
    review();
    assertEquals(QuestionStatus.BEING_ANSWERED, register.status(WEST, id), "where it was");
    StepRow last = callAs(WEST, () -> questions.read(id)).steps().get(0);
    assertEquals("Bij besluit van 5 oktober weer opgepakt", last.said());
    assertEquals(decision.fromPath(), last.decisionPath());
    review();
    assertEquals(4, callAs(WEST, () -> questions.read(id)).steps().size(), "once");
  }

  @Test
  void whoIsFasterThanTheWatchIsNotHeldUp() throws Exception {
    UUID id = register.asked(WEST, "PB", "Meteen verder");
    UUID link = decision("PB");
    as(ASSESSOR, () -> holds.hold(link, List.of(id)));
    as(ASSESSOR, () -> register.takeBack(link, "Toch niet"));
    register.move(ASSESSOR, id, QuestionStatus.BEING_ANSWERED);
    assertEquals(QuestionStatus.BEING_ANSWERED, register.status(WEST, id));
  }

  @Test
  void aDecisionOfAllHoldsQuestionsOfSeveralRegionsAndTellsNoneOfTheOthers() throws Exception {
    UUID west = register.asked(WEST, "AM25", "Alleen van West");
    UUID northeast = register.asked(NORTH_EAST, "AM27", "Alleen van Noordoost");
    UUID link = decision("PB");
    as(ASSESSOR, () -> holds.hold(link, List.of(west, northeast)));
    UUID decision = callAs(ASSESSOR, () -> placed.read(link)).fromId();
    List<LinkRow> shown = callAs(WEST, () -> links.from(decision));
    assertTrue(shown.stream().anyMatch(row -> west.equals(row.toId())));
    assertFalse(shown.toString().contains("Noordoost"), shown.toString());
    assertFalse(shown.toString().contains(northeast.toString()), shown.toString());
    as(ASSESSOR, () -> register.takeBack(link, "Voorbij"));
    review();
    for (UUID id : List.of(west, northeast)) {
      assertEquals(QuestionStatus.ASKED, register.status(ASSESSOR, id));
      LinkRow own = callAs(ASSESSOR, () -> questions.read(id)).decisions().get(0);
      assertFalse(own.standing(), "its own link ends with it");
    }
  }

  @Test
  void aDecisionOfARegionHoldsNothingElsewhere() throws Exception {
    UUID northeast = register.asked(NORTH_EAST, "AM27", "Van een ander");
    UUID ofAll = register.asked(WEST, "PB", "Van allen");
    UUID link = decision("AM25");
    for (UUID id : List.of(northeast, ofAll)) {
      assertThrows(
          BusinessException.class, () -> as(ASSESSOR, () -> holds.hold(link, List.of(id))));
      assertEquals(QuestionStatus.ASKED, register.status(ASSESSOR, id));
    }
    assertTrue(
        callAs(ASSESSOR, () -> holds.candidates(link)).stream()
            .allMatch(row -> row.regionCode().equals("AM25")));
    assertTrue(callAs(ASSESSOR, () -> placed.read(link)).asked(), "still to be answered");
  }

  @Test
  void onlyWhoPlacesHoldsDoesAndOnlyOnce() throws Exception {
    UUID id = register.asked(WEST, "AM25", "Een keer");
    UUID link = decision("AM25");
    for (Person other : List.of(WEST, SECRETARIAT)) {
      assertThrows(
          NotPermittedException.class, () -> as(other, () -> holds.hold(link, List.of(id))));
      assertThrows(NotPermittedException.class, () -> as(other, () -> holds.candidates(link)));
    }
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.hold(link, List.of())));
    as(ASSESSOR, () -> holds.hold(link, List.of(id)));
    assertThrows(BusinessException.class, () -> as(ASSESSOR, () -> holds.hold(link, List.of(id))));
    UUID unknown = decision("AM27");
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> placed.read(unknown)));
  }

  private UUID decision(String region) throws Exception {
    return callAs(ASSESSOR, () -> register.decision(region));
  }

  private void review() throws Exception {
    as(QuestionDesk.CLERK, lapsed::releaseAll);
  }
}
