package nl.pactportal.systemtest.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SignInForm;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back from Keycloak when something is wrong with it. */
@SystemTest
class CallbackST {
  private static final String CALLBACK = "/callback?client_name=KeycloakOidcClient";
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private final Visitor visitor = Visitor.stranger();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/meetings", "/funding", "/dashboard"})
  void withoutSessionStartsOver(String module) {
    APIResponse answer = visitor.gets(module + CALLBACK + "&code=wrong&state=unknown");
    assertEquals(200, answer.status());
    assertTrue(answer.url().startsWith(Portal.issuer()), answer.url());
  }

  @Test
  void withoutAnythingLeadsSomewhere() {
    assertEquals(200, visitor.gets("/callback").status());
    assertEquals(200, visitor.gets(CALLBACK).status());
  }

  @Test
  void wrongCodeStartsOverForThePageAskedFor() {
    String state = begin("/profile.xhtml");
    APIResponse answer = visitor.gets(CALLBACK + "&code=wrong&state=" + state);
    assertTrue(answer.url().startsWith(Portal.issuer()), answer.url());
    APIResponse page =
        SignInForm.fetch(visitor.request(), "/profile.xhtml").send("auditor", DemoUsers.PASSWORD);
    assertEquals(Portal.address("/profile.xhtml"), page.url());
  }

  @Test
  void wrongCodeOfSomebodySignedInAtKeycloakStillEndsAtThePage() {
    SignInForm.fetch(visitor.request(), "/").send("auditor", DemoUsers.PASSWORD);
    visitor
        .context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName("PACT_PORTAL"));
    String state = begin("/profile.xhtml");
    APIResponse answer = visitor.gets(CALLBACK + "&code=wrong&state=" + state);
    assertEquals(Portal.address("/profile.xhtml"), answer.url());
  }

  @Test
  void wrongCodesWithoutEndGiveAClearPage() {
    APIResponse answer = null;
    for (int i = 0; i < 4; i++) {
      answer = visitor.gets(CALLBACK + "&code=wrong&state=" + begin("/profile.xhtml"));
      if (answer.text().contains("Aanmelden is niet gelukt")) {
        return;
      }
    }
    throw new AssertionError("no clear page but " + answer.url());
  }

  @Test
  void refusedConsentGivesAClearPage() {
    String state = begin("/profile.xhtml");
    APIResponse answer = visitor.gets(CALLBACK + "&error=access_denied&state=" + state);
    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("Aanmelden is niet gelukt"), answer.text());
    assertTrue(answer.text().contains("Naar de startpagina"));
  }

  @Test
  void answerOfKeycloakCannotBeUsedTwice() {
    String back =
        SignInForm.fetch(visitor.request(), "/profile.xhtml")
            .sendUnfollowed("auditor", DemoUsers.PASSWORD)
            .headers()
            .get("location");
    assertEquals(Portal.address("/profile.xhtml"), visitor.gets(back).url());
    assertEquals(200, visitor.gets(back).status());
    try (Visitor thief = Visitor.stranger()) {
      APIResponse answer = thief.gets(back);
      assertTrue(answer.url().startsWith(Portal.issuer()), answer.url());
    }
  }

  /** The state of a sign-in that has begun. */
  private String begin(String path) {
    Matcher state = STATE.matcher(visitor.getsUnfollowed(path).headers().get("location"));
    assertTrue(state.find());
    return state.group(1);
  }
}
