package nl.pactportal.funding.obligation;

import static nl.pactportal.funding.obligation.ObligationStatus.FULFILLED;
import static nl.pactportal.funding.obligation.ObligationStatus.IN_FORCE;
import static nl.pactportal.funding.obligation.ObligationStatus.MERGED_INTO;
import static nl.pactportal.funding.obligation.ObligationStatus.NOT_IN_FORCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationStatusTest {
  private static final Map<ObligationStatus, Set<ObligationStatus>> ALLOWED =
      Map.of(
          IN_FORCE, Set.of(IN_FORCE, NOT_IN_FORCE, MERGED_INTO, FULFILLED),
          NOT_IN_FORCE, Set.of(IN_FORCE, NOT_IN_FORCE, MERGED_INTO),
          MERGED_INTO, Set.of(),
          FULFILLED, Set.of());

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(ObligationStatus from) {
    for (ObligationStatus to : ObligationStatus.values()) {
      assertEquals(ALLOWED.get(from).contains(to), from.canBecome(to), from + " to " + to);
    }
  }

  @Test
  void aDayOrWordsAreNeededOnlyForWhatIsInForce() {
    refused("obligation.missing.due", IN_FORCE, null, " ", null);
    plan(IN_FORCE, null, "nog te bepalen", null);
    plan(NOT_IN_FORCE, null, null, null);
    refused("obligation.missing.target", MERGED_INTO, null, null, null);
    plan(MERGED_INTO, null, null, UUID.randomUUID());
    refused("obligation.missing.date", IN_FORCE, LocalDate.of(1, 1, 1), null, null);
    refused("obligation.missing.required", FULFILLED, null, "x", null);
    refused("reason.long", IN_FORCE, null, "x".repeat(101), null);
  }

  private static void refused(
      String key, ObligationStatus status, LocalDate due, String said, UUID into) {
    assertEquals(
        key, assertThrows(BusinessException.class, () -> plan(status, due, said, into)).key());
  }

  private static ChangePlan plan(ObligationStatus status, LocalDate due, String said, UUID into) {
    return new ChangePlan(
        status, due, said, Provenance.LEGAL, into, ReasonCode.OTHER, "x", "brief", null);
  }
}
