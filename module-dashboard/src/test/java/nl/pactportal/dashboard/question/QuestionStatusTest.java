package nl.pactportal.dashboard.question;

import static nl.pactportal.dashboard.question.QuestionStatus.ANSWERED;
import static nl.pactportal.dashboard.question.QuestionStatus.ASKED;
import static nl.pactportal.dashboard.question.QuestionStatus.BEING_ANSWERED;
import static nl.pactportal.dashboard.question.QuestionStatus.BOUGHT;
import static nl.pactportal.dashboard.question.QuestionStatus.DECLINED;
import static nl.pactportal.dashboard.question.QuestionStatus.DUPLICATE;
import static nl.pactportal.dashboard.question.QuestionStatus.NEEDS_PURCHASE;
import static nl.pactportal.dashboard.question.QuestionStatus.ON_HOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.junit.jupiter.api.Test;

/** Which ways a question can go; every other one is refused. */
class QuestionStatusTest {
  private static final Set<List<QuestionStatus>> ALLOWED =
      Set.of(
          List.of(ASKED, BEING_ANSWERED),
          List.of(ASKED, ANSWERED),
          List.of(ASKED, NEEDS_PURCHASE),
          List.of(ASKED, DUPLICATE),
          List.of(ASKED, DECLINED),
          List.of(ASKED, ON_HOLD),
          List.of(BEING_ANSWERED, ANSWERED),
          List.of(BEING_ANSWERED, NEEDS_PURCHASE),
          List.of(BEING_ANSWERED, DUPLICATE),
          List.of(BEING_ANSWERED, DECLINED),
          List.of(BEING_ANSWERED, ON_HOLD),
          List.of(NEEDS_PURCHASE, BEING_ANSWERED),
          List.of(NEEDS_PURCHASE, BOUGHT),
          List.of(NEEDS_PURCHASE, DECLINED),
          List.of(NEEDS_PURCHASE, ON_HOLD),
          List.of(BOUGHT, ANSWERED),
          List.of(ANSWERED, BEING_ANSWERED),
          List.of(DUPLICATE, ASKED),
          List.of(ON_HOLD, ASKED),
          List.of(ON_HOLD, BEING_ANSWERED),
          List.of(ON_HOLD, NEEDS_PURCHASE));

  @Test
  void theTableIsTheWholeTruth() {
    for (QuestionStatus from : QuestionStatus.values()) {
      for (QuestionStatus to : QuestionStatus.values()) {
        assertEquals(ALLOWED.contains(List.of(from, to)), from.canBecome(to), from + " to " + to);
      }
    }
  }

  @Test
  void aQuestionTakesNoOtherWay() {
    List<String> refused = new ArrayList<>();
    for (QuestionStatus from : QuestionStatus.values()) {
      for (QuestionStatus to : QuestionStatus.values()) {
        boolean plain = ALLOWED.contains(List.of(from, to)) && from != ON_HOLD;
        Question question = at(from, "AM25");
        if (plain) {
          question.become(to);
          assertEquals(to, question.getStatus());
        } else {
          assertThrows(BusinessException.class, () -> question.become(to), from + " to " + to);
          assertEquals(from, question.getStatus());
          refused.add(from + " " + to);
        }
      }
    }
    assertEquals(64 - 18, refused.size());
  }

  @Test
  void nobodyPutsOnHoldByHand() {
    for (QuestionStatus status : QuestionStatus.values()) {
      assertTrue(status.steps().stream().noneMatch(ON_HOLD::equals), status.name());
    }
    assertEquals(List.of(), ON_HOLD.steps(), "it ends with its decision");
    assertEquals(List.of(), DECLINED.steps());
  }

  @Test
  void afterAHoldItGoesOnWhereItWas() {
    for (QuestionStatus before : List.of(ASKED, BEING_ANSWERED, NEEDS_PURCHASE)) {
      Question question = at(before, "AM25");
      question.hold(UuidV7.next(), UuidV7.next());
      assertEquals(ON_HOLD, question.getStatus());
      assertThrows(BusinessException.class, () -> question.become(ANSWERED));
      assertThrows(BusinessException.class, () -> question.hold(UuidV7.next(), UuidV7.next()));
      question.release();
      assertEquals(before, question.getStatus());
      assertThrows(BusinessException.class, question::release);
    }
  }

  @Test
  void anOriginalIsReadByAllWhoReadTheOther() {
    for (String region : List.of("AM25", "PB")) {
      Question again = at(ASKED, "AM25");
      again.repeats(at(ANSWERED, region));
      assertEquals(DUPLICATE, again.getStatus());
    }
    refused(at(ASKED, "AM25"), at(ANSWERED, "AM27"));
    refused(at(ASKED, "PB"), at(ANSWERED, "AM25"));
    refused(at(ASKED, "AM25"), at(DUPLICATE, "AM25"));
    refused(at(ASKED, "AM25"), at(DECLINED, "PB"));
    Question itself = at(ASKED, "AM25");
    refused(itself, itself);
  }

  private static void refused(Question question, Question original) {
    BusinessException no = assertThrows(BusinessException.class, () -> question.repeats(original));
    assertEquals("original", no.field());
    assertEquals(ASKED, question.getStatus());
  }

  /** By a way that leads there. */
  static Question at(QuestionStatus status, String region) {
    Question question =
        new Question(UuidV7.next(), region, "iemand", Instant.EPOCH)
            .asking(new QuestionEntry("Stages", "Hoeveel?", "Plan", "Regio", LocalDate.EPOCH));
    switch (status) {
      case ASKED -> {}
      case BEING_ANSWERED, ANSWERED, NEEDS_PURCHASE, DECLINED -> question.become(status);
      case DUPLICATE -> question.repeats(at(ASKED, "PB"));
      case ON_HOLD -> question.hold(UuidV7.next(), UuidV7.next());
      case BOUGHT -> {
        question.become(NEEDS_PURCHASE);
        question.buy(new Purchase("Bureau", Money.euro(1), "Pact", LocalDate.EPOCH));
      }
    }
    return question;
  }
}
