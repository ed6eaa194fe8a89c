package nl.pactportal.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import nl.pactportal.platform.region.RegionScope;
import org.junit.jupiter.api.Test;

class CurrentUserTest {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final Person WEST =
      Person.of("west", "Coördinator West", Set.of(Role.REGION_COORDINATOR), "AM25");

  private final CurrentUser user = new CurrentUser();

  @Test
  void onAPublicPageTheHeaderKnowsHimAndNothingElseDoes() throws Exception {
    CurrentUser.callAsVisitor(
        WEST,
        NOW,
        () -> {
          assertTrue(user.isKnown());
          assertEquals("Coördinator West", user.getKnownName());
          assertTrue(user.isKnownAs(Role.REGION_COORDINATOR));
          assertFalse(user.isSignedIn());
          assertFalse(user.has(Role.REGION_COORDINATOR));
          assertEquals(Set.of(Role.VISITOR), user.getRoles());
          assertEquals("visitor", user.getSubject());
          assertEquals(RegionScope.of(Person.VISITOR), CurrentUser.currentScope());
          return null;
        });
  }

  @Test
  void aStrangerIsKnownToNobody() throws Exception {
    CurrentUser.callAsVisitor(
        Person.VISITOR,
        NOW,
        () -> {
          assertFalse(user.isKnown());
          assertEquals("", user.getKnownName());
          assertFalse(user.isKnownAs(Role.VISITOR));
          return null;
        });
    assertFalse(user.isKnown());
  }

  @Test
  void elsewhereHeIsWhoHeIs() throws Exception {
    CurrentUser.callAs(
        WEST,
        () -> {
          assertTrue(user.isKnown() && user.isSignedIn());
          assertEquals(user.getName(), user.getKnownName());
          return null;
        });
  }
}
