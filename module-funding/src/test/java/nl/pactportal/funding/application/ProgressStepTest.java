package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressStepTest {

  @Test
  void whatIsDeterminedAtOnceIsThroughAllSteps() {
    assertEquals(
        List.of("done", "done", "done", "done", "done", "done"),
        states(ApplicationStatus.DETERMINED_DIRECTLY));
  }

  @Test
  void whatIsGrantedWaitsForItsAdvance() {
    assertEquals(
        List.of("done", "done", "done", "done", "current", "todo"),
        states(ApplicationStatus.GRANTED));
  }

  @Test
  void whatIsRefusedStopsAtTheDecision() {
    assertEquals(
        List.of("done", "done", "done", "done", "todo", "todo"), states(ApplicationStatus.REFUSED));
  }

  private static List<String> states(ApplicationStatus status) {
    return ProgressStep.of(status, List.of()).stream().map(ProgressStep::state).toList();
  }
}
