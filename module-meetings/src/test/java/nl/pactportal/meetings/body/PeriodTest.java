package nl.pactportal.meetings.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST_OF_JULY = LocalDate.of(2020, 7, 1);
  private static final LocalDate SIXTH_OF_JULY = LocalDate.of(2020, 7, 6);

  @Test
  void anAgreementThatEndedIsOverAndNotRefused() {
    Period over = until(FIRST_OF_JULY, "overeenkomst per 1 juli afgelopen", false);
    assertEquals(Standing.CURRENT, over.standing(FIRST_OF_JULY), "the last day still counts");
    assertEquals(Standing.ENDED, over.standing(SIXTH_OF_JULY));
    assertEquals(over, over.checked());
  }

  @Test
  void perhapsForTheLastTimeStaysAPerhaps() {
    Period perhaps = until(SIXTH_OF_JULY, "mogelijk voor het laatst", true);
    assertEquals(Standing.CURRENT, perhaps.standing(SIXTH_OF_JULY));
    assertEquals(Standing.UNCERTAIN, perhaps.standing(SIXTH_OF_JULY.plusDays(1)));
    assertEquals(Standing.UNCERTAIN, until(null, null, true).standing(SIXTH_OF_JULY));
  }

  @Test
  void wordsAloneAreNeverMadeADate() {
    assertEquals(Standing.UNCERTAIN, until(null, "na de zomer", false).standing(SIXTH_OF_JULY));
    Period begins = new Period(null, "na het zomerreces", null, null, false);
    assertEquals(Standing.UNCERTAIN, begins.standing(SIXTH_OF_JULY));
    assertEquals(Standing.CURRENT, until(null, null, false).standing(SIXTH_OF_JULY));
  }

  @Test
  void oneThatIsToComeIsNotYet() {
    Period later = new Period(SIXTH_OF_JULY, null, null, null, false);
    assertEquals(Standing.NOT_YET, later.standing(FIRST_OF_JULY));
    assertEquals(Standing.CURRENT, later.standing(SIXTH_OF_JULY));
  }

  @Test
  void aHandOverEndsItTheDayBefore() {
    Period ended = until(null, "mogelijk voor het laatst", true).endingBefore(SIXTH_OF_JULY);
    assertEquals(LocalDate.of(2020, 7, 5), ended.endsOn());
    assertEquals(Standing.ENDED, ended.standing(SIXTH_OF_JULY));
    assertEquals("mogelijk voor het laatst", ended.endsSaid(), "what was said stays");
    Period later = new Period(SIXTH_OF_JULY, null, null, null, false);
    refused("day", () -> later.endingBefore(SIXTH_OF_JULY));
  }

  @Test
  void nobodyStopsBeforeBeginning() {
    refused("endsOn", () -> new Period(SIXTH_OF_JULY, null, FIRST_OF_JULY, null, false).checked());
    refused("endsOn", () -> until(LocalDate.of(202, 7, 6), null, false).checked());
    refused("endsSaid", () -> until(null, "x".repeat(101), false).checked());
  }

  private static Period until(LocalDate last, String said, boolean uncertain) {
    return new Period(null, null, last, said, uncertain);
  }

  private static void refused(String field, org.junit.jupiter.api.function.Executable step) {
    assertEquals(field, assertThrows(BusinessException.class, step).field());
  }
}
