package nl.pactportal.systemtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.pactportal.systemtest.page.PortalPage;
import nl.pactportal.systemtest.page.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SystemTest
class PortalJourneyST {
  private final Visitor visitor = Visitor.stranger();

  @AfterEach
  void leave() {
    visitor.close();
  }

  private PortalPage signedInAs(String user) {
    new SignInPage(visitor.opens("/")).signIn(user);
    return new PortalPage(visitor.page());
  }

  @Test
  void coordinatorSeesOwnNameModulesAndWork() {
    PortalPage home = signedInAs("coordinator-west");
    assertThat(home.heading()).hasText("Welkom, Coördinator West");
    assertThat(home.main()).containsText("Mijn openstaande werk");
    assertThat(home.page()).hasTitle("Start - Pact Portal");
    home.main().getByText("Openbare verslagen").click();
    assertThat(home.heading()).hasText("Openbare verslagen");
  }

  @Test
  void profileTellsRolesAndRegions() {
    signedInAs("coordinator-tweeregios");
    PortalPage profile = new PortalPage(visitor.opens("/profile.xhtml"));
    assertThat(profile.main()).containsText("Regiocoördinator");
    assertThat(profile.main()).containsText("Helmond-De Peel");
    assertThat(profile.main()).containsText("Zuidoost-Brabant");
  }

  @Test
  void personOfTwoRegionsLooksAtOne() {
    PortalPage home = signedInAs("coordinator-tweeregios");
    home.chooseRegion("Helmond-De Peel");
    assertThat(home.page().getByRole(com.microsoft.playwright.options.AriaRole.BANNER))
        .containsText("Helmond-De Peel");
    assertEquals("AM32", cookie("pact-region"));
  }

  @Test
  void languageIsRemembered() {
    PortalPage home = signedInAs("secretariaat");
    home.chooseLanguage("English");
    assertThat(home.heading()).containsText("Welcome");
    home.open("/profile.xhtml");
    assertThat(home.page().locator("html")).hasAttribute("lang", "en");
    home.chooseLanguage("Nederlands");
    assertThat(home.heading()).hasText("Mijn gegevens");
  }

  @Test
  void auditorReadsTheAuditTrail() {
    PortalPage home = signedInAs("auditor");
    home.open("/audit/index.xhtml");
    assertThat(home.heading()).hasText("Logboek");
    assertThat(home.main()).containsText("De keten is heel");
  }

  @Test
  void signOutLeadsToAClearPageAndEndsTheSession() {
    signedInAs("bestuurder-west").signOut("Bestuurder West");
    PortalPage after = new PortalPage(visitor.page());
    assertThat(after.heading()).hasText("U bent afgemeld");
    visitor.opens("/profile.xhtml");
    assertEquals(true, new SignInPage(visitor.page()).isShown());
  }

  private String cookie(String name) {
    List<Cookie> cookies = visitor.context().cookies(Portal.address("/"));
    return cookies.stream().filter(c -> c.name.equals(name)).findFirst().orElseThrow().value;
  }
}
