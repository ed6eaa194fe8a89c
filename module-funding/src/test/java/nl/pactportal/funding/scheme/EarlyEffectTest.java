package nl.pactportal.funding.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class EarlyEffectTest {
  @Test
  void aTickNeedsAReasonAndAReasonATick() {
    assertEquals("scheme.early.why", refused(true, " "));
    assertEquals("scheme.early.tick", refused(false, "Begroting"));
    assertEquals("Begroting", EarlyEffect.condition(true, " Begroting ", "fromBudgetWhy"));
    assertNull(EarlyEffect.condition(false, null, "fromBudgetWhy"));
  }

  private static String refused(boolean ticked, String said) {
    BusinessException refused =
        assertThrows(
            BusinessException.class, () -> EarlyEffect.condition(ticked, said, "fromBudgetWhy"));
    assertEquals("fromBudgetWhy", refused.field());
    return refused.key();
  }
}
