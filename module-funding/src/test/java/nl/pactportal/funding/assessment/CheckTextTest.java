package nl.pactportal.funding.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class CheckTextTest {
  @Test
  void isKeptWithoutStrayBlanks() {
    CheckText kept =
        new CheckText(" Is het\n af? ", "Is it done?", "  ", 10).fitting(CheckPhase.ASSESSMENT);
    assertEquals(new CheckText("Is het af?", "Is it done?", null, 10), kept);
  }

  @Test
  void onlyWhatIsWeighedHasAScore() {
    assertNull(new CheckText("Is het af?", "Done?", null, 10).fitting(CheckPhase.INTAKE).highest());
    for (Integer bad : new Integer[] {null, 0, -1, 101}) {
      refused(
          "highest checklist.highest.bounds",
          new CheckText("Is het af?", "Done?", null, bad),
          CheckPhase.ASSESSMENT);
    }
  }

  @Test
  void aQuestionSaysSomethingAndHidesNothing() {
    intake("questionNl checklist.question.missing", null, "Done?", null);
    intake("questionNl checklist.question.missing", "???", "Done?", null);
    intake("questionEn checklist.question.missing", "Is het af?", " ", null);
    intake("questionNl line.refused", "x".repeat(301), "Done?", null);
    intake("questionEn line.refused", "Is het af?", "Done\u202e?", null);
    intake("source line.refused", "Is het af?", "Done?", "x".repeat(201));
  }

  private static void intake(String said, String nl, String en, String source) {
    refused(said, new CheckText(nl, en, source, null), CheckPhase.INTAKE);
  }

  private static void refused(String said, CheckText text, CheckPhase phase) {
    BusinessException refusal = assertThrows(BusinessException.class, () -> text.fitting(phase));
    assertEquals(said, refusal.field() + " " + refusal.key());
  }
}
