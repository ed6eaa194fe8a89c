package nl.pactportal.funding.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 4:17 in the text of 2021: 23, 35 and 45 euro a day, 14 days each. */
class PenaltyTest {
  private static final LocalDate STARTS_AFTER = LocalDate.of(2026, 3, 16);
  private static final List<PenaltyRate> RATES =
      List.of(
          new PenaltyRate(1, 14, Money.euro(23), "Awb"),
          new PenaltyRate(15, 28, Money.euro(35), "Awb"),
          new PenaltyRate(29, 42, Money.euro(45), "Awb"));

  @ParameterizedTest
  @CsvSource({
    "-5, 0, 0",
    "0, 0, 0",
    "1, 1, 23",
    "14, 14, 322",
    "15, 15, 357",
    "28, 28, 812",
    "29, 29, 857",
    "41, 41, 1397",
    "42, 42, 1442",
    "43, 42, 1442",
    "400, 42, 1442"
  })
  void growsByTheDayUpToItsMost(int after, int days, int euro) {
    Penalty penalty =
        Penalty.of(
            STARTS_AFTER.minusDays(14), STARTS_AFTER, STARTS_AFTER.plusDays(after), RATES, false);
    assertEquals(days, penalty.days());
    assertEquals(Money.euro(euro), penalty.amount());
    assertEquals(STARTS_AFTER.plusDays(days), penalty.lastDay());
    assertEquals(days == 42, penalty.owed(), "it grows until somebody decides");
  }

  @Test
  void onlyWhatHasBegunIsListed() {
    assertEquals(List.of(), after(0, true).parts());
    assertEquals(List.of(14), after(14, true).parts().stream().map(PenaltyPart::days).toList());
    assertEquals(List.of(14, 1), after(15, true).parts().stream().map(PenaltyPart::days).toList());
  }

  @Test
  void isKnownOnceDecidedAndThenOwedIfThereIsAny() {
    assertTrue(after(10, true).owed());
    assertFalse(after(10, false).owed());
    assertFalse(after(0, true).owed(), "decided in time");
  }

  private static Penalty after(int days, boolean ended) {
    return Penalty.of(
        STARTS_AFTER.minusDays(14), STARTS_AFTER, STARTS_AFTER.plusDays(days), RATES, ended);
  }
}
