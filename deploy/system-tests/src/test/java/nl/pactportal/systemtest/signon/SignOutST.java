package nl.pactportal.systemtest.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SignInForm;
import nl.pactportal.systemtest.Sources;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SystemTest
class SignOutST {
  /** Everybody may read it; who is signed in keeps his menu there. */
  private static final String REGISTER = "/funding/public/register.xhtml";

  private final Visitor visitor = Visitor.newBrowserOf("secretariaat");

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void endsAllModulesAtOnce() {
    Sources.WARS.keySet().forEach(module -> assertSignedIn(module, true));
    Locator header = visitor.opens(REGISTER).getByRole(AriaRole.BANNER);
    assertThat(header).containsText("Secretariaat Pact");
    PortalPage page = new PortalPage(visitor.opens("/meetings/"));
    page.signOut("Secretariaat Pact");
    assertThat(page.heading()).hasText("U bent afgemeld");
    Sources.WARS.keySet().forEach(module -> assertSignedIn(module, false));
    page.main().getByText("Openbare verslagen").click();
    assertThat(page.heading()).hasText("Openbare verslagen");
    assertThat(visitor.opens(REGISTER).getByRole(AriaRole.BANNER))
        .not()
        .containsText("Secretariaat Pact");
  }

  /** The sessions themselves are over, not just the cookies of this browser. */
  @Test
  void sessionKeptByAThiefIsOverToo() {
    Sources.WARS.keySet().forEach(module -> assertSignedIn(module, true));
    try (Visitor thief = Visitor.stranger()) {
      thief.context().addCookies(visitor.context().cookies());
      assertEquals(200, thief.getsUnfollowed("/funding/").status());
      visitor.request().post(Portal.address("/logout"));
      for (String module : Sources.WARS.keySet()) {
        assertEquals(302, thief.getsUnfollowed(module + "/").status(), module);
      }
    }
  }

  @Test
  void mereLinkDoesNotSignOut() {
    visitor.gets("/logout");
    assertSignedIn("", true);
  }

  @Test
  void ajaxClickAfterTheSessionEndedLeadsToSignIn() {
    visitor.context().clearCookies();
    String answer =
        visitor
            .request()
            .post(
                Portal.address("/profile.xhtml"),
                RequestOptions.create().setHeader("Faces-Request", "partial/ajax"))
            .text();
    assertTrue(answer.contains("<redirect url=\"/profile.xhtml\"/>"), answer);
  }

  @Test
  void postAfterTheSessionEndedShowsThePageAgain() {
    visitor.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("PACT_PORTAL"));
    assertEquals(
        Portal.address("/profile.xhtml"),
        visitor.request().post(Portal.address("/profile.xhtml")).url());
  }

  @Test
  void anotherPersonCanSignInAfterwards() {
    visitor.request().post(Portal.address("/logout"));
    String home =
        SignInForm.fetch(visitor.request(), "/").send("auditor", DemoUsers.PASSWORD).text();
    assertTrue(home.contains("Auditor Pact"), home);
  }

  private void assertSignedIn(String module, boolean expected) {
    assertEquals(
        expected, !visitor.gets(module + "/").url().startsWith(Portal.issuer()), module + "/");
  }
}
