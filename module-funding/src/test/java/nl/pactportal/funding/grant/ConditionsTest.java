package nl.pactportal.funding.grant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2021, 12, 31);

  @Test
  void allOfItMayBeOpen() {
    assertDoesNotThrow(Conditions.NONE::require);
    assertDoesNotThrow(new Conditions(FROM, UNTIL, " ", UNTIL.plusDays(1))::require);
    assertDoesNotThrow(new Conditions(null, null, "x", FROM)::require);
  }

  @Test
  void daysComeInTheirOrder() {
    refused("periodUntil", new Conditions(FROM, null, null, null));
    refused("periodFrom", new Conditions(null, UNTIL, null, null));
    refused("periodUntil", new Conditions(UNTIL, FROM, null, null));
    refused("settleBy", new Conditions(FROM, UNTIL, null, UNTIL));
    refused("obligations", new Conditions(null, null, "x".repeat(4001), null));
  }

  private static void refused(String field, Conditions conditions) {
    assertEquals(field, assertThrows(BusinessException.class, conditions::require).field());
  }
}
