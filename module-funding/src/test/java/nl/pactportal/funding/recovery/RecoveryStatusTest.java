package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.recovery.RecoveryStatus.DECIDED;
import static nl.pactportal.funding.recovery.RecoveryStatus.DEFAULT;
import static nl.pactportal.funding.recovery.RecoveryStatus.DEFERRED;
import static nl.pactportal.funding.recovery.RecoveryStatus.LAPSED;
import static nl.pactportal.funding.recovery.RecoveryStatus.OFFSET;
import static nl.pactportal.funding.recovery.RecoveryStatus.OPEN;
import static nl.pactportal.funding.recovery.RecoveryStatus.PAID;
import static nl.pactportal.funding.recovery.RecoveryStatus.REMINDED;
import static nl.pactportal.funding.recovery.RecoveryStatus.WAIVED;
import static nl.pactportal.funding.recovery.RecoveryStatus.WRIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryStatusTest {
  private static final Map<RecoveryStatus, Set<RecoveryStatus>> ALLOWED =
      Map.of(
          DECIDED, Set.of(OPEN),
          OPEN, Set.of(DEFAULT, DEFERRED, PAID, OFFSET, WAIVED),
          DEFAULT, Set.of(REMINDED, DEFERRED, PAID, OFFSET, WAIVED, LAPSED),
          REMINDED, Set.of(WRIT, DEFERRED, PAID, OFFSET, WAIVED, LAPSED),
          WRIT, Set.of(PAID, OFFSET, WAIVED, LAPSED),
          DEFERRED, Set.of(OPEN, PAID, OFFSET, WAIVED));

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(RecoveryStatus from) {
    for (RecoveryStatus to : RecoveryStatus.values()) {
      boolean allowed = ALLOWED.getOrDefault(from, Set.of()).contains(to);
      assertEquals(allowed, from.canBecome(to), from + " to " + to);
    }
  }
}
