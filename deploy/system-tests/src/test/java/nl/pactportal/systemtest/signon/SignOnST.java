package nl.pactportal.systemtest.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Optional;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SignInForm;
import nl.pactportal.systemtest.Sources;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.PortalPage;
import nl.pactportal.systemtest.page.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SystemTest
class SignOnST {
  private final Visitor visitor = Visitor.stranger();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void oneSignInOpensAllModules() {
    new SignInPage(visitor.opens("/")).signIn("secretariaat");
    for (String module : Sources.WARS.keySet()) {
      APIResponse page = visitor.gets(module + "/");
      assertEquals(200, page.status(), module);
      assertEquals(Portal.address(module + "/"), page.url());
      assertTrue(page.text().contains("Secretariaat Pact"), module);
    }
  }

  /** A module he has not been to yet gets to know him on the way to its public page. */
  @Test
  void aPublicPageKnowsWhoComesFromTheHomePage() {
    new SignInPage(visitor.opens("/")).signIn("secretariaat");
    PortalPage home = new PortalPage(visitor.page());
    home.link("Openbare verslagen").click();
    assertThat(visitor.page()).hasURL(Portal.address("/meetings/public/index.xhtml"));
    assertThat(home.modules().first()).isVisible();
  }

  @Test
  void aVisitorChoosesHisLanguageWithoutSigningIn() {
    PortalPage page = new PortalPage(visitor.opens("/meetings/public/index.xhtml"));
    page.chooseLanguage("English");
    assertThat(visitor.page()).hasURL(Portal.address("/meetings/public/index.xhtml"));
    assertThat(page.heading()).hasText("Public minutes");
  }

  @Test
  void leadsToThePageThatWasAskedForWithItsQuery() {
    new SignInPage(visitor.opens("/audit/index.xhtml?page=1&kind=a%26b")).signIn("auditor");
    assertThat(visitor.page()).hasURL(Portal.address("/audit/index.xhtml?page=1&kind=a%26b"));
    assertThat(visitor.page()).hasTitle("Logboek - Pact Portal");
  }

  @Test
  void twoTabsAtSignInEachEndAtTheirOwnPage() {
    Page first = visitor.opens("/profile.xhtml");
    Page second = visitor.newTab();
    second.navigate(Portal.address("/index.xhtml?tab=2"));
    new SignInPage(first).signIn("auditor");
    assertThat(first).hasURL(Portal.address("/profile.xhtml"));
    // Keycloak's page notices the sign-in in the other tab and goes on by itself
    assertThat(second).hasURL(Portal.address("/index.xhtml?tab=2"));
  }

  @Test
  void secondTabMaySignInOnceMore() {
    Page first = visitor.opens("/profile.xhtml");
    Page second = visitor.newTab();
    second.navigate(Portal.address("/index.xhtml?tab=2"));
    second.evaluate("window.stop()");
    new SignInPage(first).signIn("auditor");
    assertThat(first).hasURL(Portal.address("/profile.xhtml"));
    if (new SignInPage(second).isShown()) {
      second.reload();
    }
    assertThat(second).hasURL(Portal.address("/index.xhtml?tab=2"));
  }

  @Test
  void asksKeycloakWithPkceStateAndNonce() {
    for (String module : Sources.WARS.keySet()) {
      String address = visitor.getsUnfollowed(module + "/").headers().get("location");
      assertTrue(address.startsWith(Portal.issuer() + "/protocol/openid-connect/auth"), address);
      assertTrue(address.contains("response_type=code"), address);
      assertTrue(address.contains("code_challenge_method=S256"), address);
      assertTrue(address.matches(".*[?&]code_challenge=[\\w-]{43}(&.*|$)"), address);
      assertTrue(address.matches(".*[?&]state=[\\w-]{20,}(&.*|$)"), address);
      assertTrue(address.matches(".*[?&]nonce=[\\w-]{20,}(&.*|$)"), address);
    }
  }

  @Test
  void sessionGetsANewIdAtSignIn() {
    SignInForm form = SignInForm.fetch(visitor.request(), "/profile.xhtml");
    String before = session().orElseThrow().value;
    assertEquals(200, form.send("auditor", "Brabant-2026-demo").status());
    assertNotEquals(before, session().orElseThrow().value);
  }

  @Test
  void cookiesAreOutOfReachOfScriptsAndOtherSites() {
    new SignInPage(visitor.opens("/")).signIn("coordinator-tweeregios");
    visitor.gets("/preferences?language=nl&region=AM32");
    List<Cookie> ours =
        visitor.context().cookies(Portal.address("/")).stream()
            .filter(cookie -> !cookie.path.startsWith("/realms"))
            .toList();
    assertFalse(ours.isEmpty());
    for (Cookie cookie : ours) {
      assertTrue(cookie.httpOnly, cookie.name);
      assertEquals(SameSiteAttribute.LAX, cookie.sameSite, cookie.name);
    }
  }

  @Test
  void wrongPasswordIsSaidOnTheSamePage() {
    SignInPage form = new SignInPage(visitor.opens("/profile.xhtml"));
    form.signIn("auditor", "not-the-password");
    assertTrue(form.isShown());
    form.signIn("auditor");
    assertThat(visitor.page()).hasURL(Portal.address("/profile.xhtml"));
  }

  private Optional<Cookie> session() {
    return visitor.context().cookies(Portal.address("/")).stream()
        .filter(cookie -> cookie.name.equals("PACT_PORTAL"))
        .findFirst();
  }
}
