package nl.pactportal.systemtest.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Tokens;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface takes access tokens of the realm that were made for it, and nothing else. */
@SystemTest
class BearerTokenST {
  private static final String ENDPOINT = "/meetings/api/v1/meetings";

  private final Visitor program = Visitor.stranger();

  @AfterEach
  void leave() {
    program.close();
  }

  @Test
  void goodTokenOpens() {
    assertEquals(200, withToken(ENDPOINT, Tokens.of("coordinator-west")).status());
  }

  @Test
  void noTokenDoesNot() {
    APIResponse answer = program.getsUnfollowed(ENDPOINT);
    assertEquals(401, answer.status());
    assertEquals("Bearer", answer.headers().get("www-authenticate").split(" ")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "", "null"})
  void garbageDoesNot(String token) {
    assertEquals(401, withToken(ENDPOINT, token).status());
  }

  @Test
  void tokenForSomethingElseDoesNot() {
    String token = Tokens.forAnotherAudience("coordinator-west");
    assertEquals(401, withToken(ENDPOINT, token).status());
  }

  @Test
  void expiredTokenDoesNot() {
    String token = Tokens.livingOneSecond("coordinator-west");
    Waiting.until("the token has expired", () -> withToken(ENDPOINT, token).status() == 401);
  }

  @Test
  void unsignedAndForgedTokensDoNot() {
    String[] good = Tokens.of("coordinator-west").split("\\.");
    String none = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    assertEquals(401, withToken(ENDPOINT, none + "." + good[1] + ".").status());
    assertEquals(401, withToken(ENDPOINT, none + "." + good[1] + "." + good[2]).status());
    String more = decoded(good[1]).replace("AM25", "AM27");
    assertEquals(401, withToken(ENDPOINT, good[0] + "." + encoded(more) + "." + good[2]).status());
  }

  @Test
  void sessionOfABrowserDoesNot() {
    Visitor signedIn = Visitor.as("coordinator-west");
    assertEquals(200, signedIn.gets("/meetings/").status());
    assertEquals(401, signedIn.getsUnfollowed(ENDPOINT).status());
  }

  @Test
  void tokenOpensNoPages() {
    APIResponse answer = withToken("/profile.xhtml", Tokens.of("coordinator-west"));
    assertEquals(302, answer.status());
  }

  @Test
  void refusalTellsNothing() {
    String body = withToken(ENDPOINT, "a.b.c").text();
    assertFalse(body.contains("Exception"), body);
    assertFalse(body.contains("nimbus"), body);
  }

  private APIResponse withToken(String path, String token) {
    return program
        .request()
        .get(
            Portal.address(path),
            RequestOptions.create()
                .setHeader("Authorization", "Bearer " + token)
                .setMaxRedirects(0));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }
}
