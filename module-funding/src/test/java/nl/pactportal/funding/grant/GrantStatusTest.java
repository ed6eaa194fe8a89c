package nl.pactportal.funding.grant;

import static nl.pactportal.funding.grant.GrantStatus.ACCOUNTING;
import static nl.pactportal.funding.grant.GrantStatus.ACTIVE;
import static nl.pactportal.funding.grant.GrantStatus.CLOSED;
import static nl.pactportal.funding.grant.GrantStatus.DETERMINED;
import static nl.pactportal.funding.grant.GrantStatus.MERGED;
import static nl.pactportal.funding.grant.GrantStatus.NONE;
import static nl.pactportal.funding.grant.GrantStatus.REVISED;
import static nl.pactportal.funding.grant.GrantStatus.REVOKED;
import static nl.pactportal.funding.grant.GrantStatus.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import nl.pactportal.funding.application.ApplicationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of research 2.3; what is not in it is refused. */
class GrantStatusTest {
  private static final Map<GrantStatus, Set<GrantStatus>> ALLOWED =
      Map.of(
          ACTIVE, Set.of(SUSPENDED, REVOKED, ACCOUNTING, DETERMINED, MERGED),
          SUSPENDED, Set.of(ACTIVE, REVOKED, ACCOUNTING, DETERMINED),
          ACCOUNTING, Set.of(ACTIVE, SUSPENDED, REVOKED, DETERMINED),
          DETERMINED, Set.of(CLOSED, REVISED),
          REVISED, Set.of(CLOSED, REVISED),
          CLOSED, Set.of(REVISED));

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(GrantStatus from) {
    for (GrantStatus to : GrantStatus.values()) {
      boolean allowed = ALLOWED.getOrDefault(from, Set.of()).contains(to);
      assertEquals(allowed, from.canBecome(to), from + " to " + to);
    }
  }

  @Test
  void beginsByWhatWasDecided() {
    assertEquals(ACTIVE, GrantStatus.after(ApplicationStatus.GRANTED));
    assertEquals(ACTIVE, GrantStatus.after(ApplicationStatus.PARTLY_GRANTED));
    assertEquals(DETERMINED, GrantStatus.after(ApplicationStatus.DETERMINED_DIRECTLY));
    assertEquals(NONE, GrantStatus.after(ApplicationStatus.REFUSED));
  }
}
