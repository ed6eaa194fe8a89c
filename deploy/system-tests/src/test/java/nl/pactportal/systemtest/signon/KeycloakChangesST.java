package nl.pactportal.systemtest.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import nl.pactportal.systemtest.Account;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.KeycloakSwitch;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.ShortTokens;
import nl.pactportal.systemtest.SignInForm;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What changes at Keycloak while people work. Access tokens live a few seconds here instead of 45,
 * so that nobody waits for them; RealmTest holds the 45.
 */
@SystemTest
@Isolated
class KeycloakChangesST {
  private final ShortTokens shortTokens = ShortTokens.start();
  private final Visitor visitor = Visitor.stranger();

  @AfterEach
  void restore() {
    visitor.close();
    shortTokens.close();
  }

  @Test
  void disabledAccountIsOutSoon() {
    try (Account account = Account.with("tijdelijk", "auditor")) {
      signIn(account.name());
      assertEquals(200, visitor.getsUnfollowed("/profile.xhtml").status());
      account.disable();
      Waiting.until(
          "the disabled account is out",
          () -> visitor.getsUnfollowed("/profile.xhtml").status() == 302);
      assertTrue(visitor.gets("/profile.xhtml").url().startsWith(Portal.issuer()));
    }
  }

  @Test
  void sessionsGoOnWhileKeycloakIsAwayAndNewOnesGetAClearPage() {
    signIn("auditor");
    try (Visitor newcomer = Visitor.stranger()) {
      KeycloakSwitch.get().off();
      try {
        Waiting.pause(ShortTokens.SECONDS * 1000L);
        assertEquals(200, visitor.getsUnfollowed("/profile.xhtml").status());
        Waiting.pause(3000); // the portal remembers that long that Keycloak was there
        assertClearPage(newcomer.gets("/profile.xhtml"));
        assertEquals(200, visitor.getsUnfollowed("/profile.xhtml").status());
      } finally {
        KeycloakSwitch.get().on();
      }
      Waiting.until(
          "sign-in works again", () -> newcomer.getsUnfollowed("/profile.xhtml").status() == 302);
      SignInForm.fetch(newcomer.request(), "/").send("auditor", DemoUsers.PASSWORD);
      assertEquals(200, newcomer.getsUnfollowed("/profile.xhtml").status());
      assertEquals(200, visitor.gets("/profile.xhtml").status());
    }
  }

  private void signIn(String user) {
    SignInForm.fetch(visitor.request(), "/").send(user, DemoUsers.PASSWORD);
  }

  private static void assertClearPage(APIResponse answer) {
    assertEquals(503, answer.status());
    assertTrue(answer.text().contains("Aanmelden lukt nu niet"), answer.text());
  }
}
