package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.revocation.RevocationStatus.ANNOUNCED;
import static nl.pactportal.funding.revocation.RevocationStatus.DECIDED;
import static nl.pactportal.funding.revocation.RevocationStatus.DROPPED;
import static nl.pactportal.funding.revocation.RevocationStatus.HEARD;
import static nl.pactportal.funding.revocation.RevocationStatus.IN_FORCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationStatusTest {
  private static final Map<RevocationStatus, Set<RevocationStatus>> ALLOWED =
      Map.of(
          ANNOUNCED, Set.of(HEARD, DECIDED, IN_FORCE, DROPPED),
          HEARD, Set.of(DECIDED, IN_FORCE, DROPPED),
          DECIDED, Set.of(IN_FORCE));

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(RevocationStatus from) {
    for (RevocationStatus to : RevocationStatus.values()) {
      boolean allowed = ALLOWED.getOrDefault(from, Set.of()).contains(to);
      assertEquals(allowed, from.canBecome(to), from + " to " + to);
    }
  }
}
