package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.recovery.OffsetStatus.APPROVED;
import static nl.pactportal.funding.recovery.OffsetStatus.DECLINED;
import static nl.pactportal.funding.recovery.OffsetStatus.PROPOSED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetStatusTest {
  private static final Map<OffsetStatus, Set<OffsetStatus>> ALLOWED =
      Map.of(PROPOSED, Set.of(APPROVED, DECLINED));

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(OffsetStatus from) {
    for (OffsetStatus to : OffsetStatus.values()) {
      boolean allowed = ALLOWED.getOrDefault(from, Set.of()).contains(to);
      assertEquals(allowed, from.canBecome(to), from + " to " + to);
    }
  }
}
