package nl.pactportal.systemtest.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.RawRequest;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Tokens;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.isolation.Pages;
import nl.pactportal.systemtest.isolation.Pages.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses nobody should ask for: always a clear 404, never a 500, never more than a 404 says. */
@SystemTest
@Execution(ExecutionMode.CONCURRENT)
class BadAddressST {
  private static final String UNKNOWN = "0197ffff-0000-7000-8000-0123456789ab";
  private static final List<String> BAD_IDS =
      List.of(
          "",
          "1",
          "abc",
          "-1",
          "%00",
          "%27%3B%20drop%20table%20x",
          "..%2F..%2Fetc%2Fpasswd",
          "0197ffff-0000-7000-8000-0123456789abcdef",
          "0197ffff000070008000-0123456789ab",
          "%F0%9F%92%A5",
          "x".repeat(2000));
  private static final String NOISE =
      "foo=bar&page=-1&page=x&status=%3Cscript%3E&body=%00&kind[]=1&item=abc&attendance=1"
          + "&part=zzz&application=abc&call=abc&region=AM99";

  @TestFactory
  Stream<DynamicTest> badIdsOnPages() {
    return Pages.withId().stream()
        .flatMap(place -> BAD_IDS.stream().map(id -> badId(place, id, false)));
  }

  @TestFactory
  Stream<DynamicTest> badIdsOnEndpoints() {
    return Pages.endpointsWithId().stream()
        .flatMap(
            place ->
                BAD_IDS.stream()
                    .filter(id -> !id.isEmpty() && !id.contains("%2F") && !id.equals("%00"))
                    .map(id -> badId(place, id, true)));
  }

  private DynamicTest badId(Place place, String id, boolean rest) {
    String shown = id.length() > 50 ? "(very long)" : "\"" + id + "\"";
    return DynamicTest.dynamicTest(
        place.path() + " with " + shown,
        () -> {
          APIResponse answer = ask(place, id, rest);
          assertEquals(404, answer.status(), answer.text());
          assertEquals(masked(ask(place, UNKNOWN, rest)), masked(answer));
        });
  }

  private static APIResponse ask(Place place, String id, boolean rest) {
    String path = place.path().replace("{id}", id);
    return rest
        ? Visitor.program()
            .get(
                Portal.address(path),
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + Tokens.of(place.user())))
        : Visitor.as(place.user()).gets(path);
  }

  private static String masked(APIResponse answer) {
    return answer.text().replaceAll("(?<=<code>|pact:reference:)[0-9a-f]{8}", "########");
  }

  @TestFactory
  Stream<DynamicTest> unknownParametersBreakNothing() {
    return Pages.all().stream()
        .flatMap(
            place -> {
              String path = place.path();
              String bare = path.replaceFirst("\\?.*", "");
              return Stream.of(path + (path.contains("?") ? "&" : "?") + NOISE, bare + "?" + NOISE)
                  .map(
                      address ->
                          DynamicTest.dynamicTest(
                              address, () -> assertCalm(Visitor.as(place.user()).gets(address))));
            });
  }

  /** Posting nothing, or nonsense, to a page. */
  @TestFactory
  Stream<DynamicTest> strayPostsBreakNothing() {
    return Pages.all().stream()
        .flatMap(
            place ->
                Stream.of("", "jakarta.faces.ViewState=abc", "jakarta.faces.ViewState=-1:1&form=x")
                    .map(
                        body ->
                            DynamicTest.dynamicTest(
                                place.path() + " <- " + body,
                                () -> assertCalm(post(place, body)))));
  }

  private static APIResponse post(Place place, String body) {
    return Visitor.as(place.user())
        .request()
        .post(
            Portal.address(place.path()),
            RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData(body));
  }

  private static void assertCalm(APIResponse answer) {
    assertTrue(answer.status() < 500, answer.status() + " " + answer.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/../WEB-INF/web.xml",
        "/documents/..%2f..%2fWEB-INF%2fbeans.xml",
        "/documents/%2e%2e/%2e%2e/WEB-INF/beans.xml",
        "/documents/",
        "/documents",
        "/documents/%00",
        "/documents/a%00.pdf",
        "/WEB-INF/beans.xml",
        "/meetings/WEB-INF/persistence.xml",
        "/funding/WEB-INF/classes/META-INF/persistence.xml",
        "/META-INF/MANIFEST.MF",
        "/jakarta.faces.resource/../WEB-INF/beans.xml.xhtml",
        "/jakarta.faces.resource/%2e%2e/%2e%2e/WEB-INF/beans.xml.xhtml?ln=..",
        "/jakarta.faces.resource/beans.xml.xhtml?ln=../WEB-INF",
        "/jakarta.faces.resource/audit/index.xhtml",
        "/jakarta.faces.resource/%2e%2e/audit/index.xhtml",
        "/meetings/%61pi/v1/meetings",
        "/meetings/x/%2e%2e/api/v1/meetings",
        "/jakarta.faces.resource/..;/audit/index.xhtml",
        "/error/../audit/index.xhtml",
        "/error;x=y/../audit/index.xhtml",
        "/signed-out.xhtml/../audit/index.xhtml",
        "/callback/..%2faudit%2findex.xhtml",
        "//audit/index.xhtml",
        "/audit/index.xhtml;/signed-out.xhtml",
        "/AUDIT/index.xhtml",
        "/audit/index.xhtml%00.css",
        "/audit%2findex.xhtml"
      })
  void noWayAround(String path) throws Exception {
    RawRequest answer = RawRequest.get(path, Visitor.as("coordinator-west"));
    assertTrue(answer.status() < 500, "answers " + answer.status());
    for (String inside :
        List.of("<beans", "<persistence", "Manifest-Version", "De keten is", "Ambtelijk Pact")) {
      assertTrue(!answer.body().contains(inside), answer.body());
    }
    RawRequest stranger = RawRequest.get(path, null);
    assertTrue(stranger.status() != 200 && stranger.status() < 500, "" + stranger.status());
  }

  @Test
  void anEncodedWayToAPageIsNoOpenResource() throws Exception {
    assertEquals(302, RawRequest.get("/profile.xhtml", null).status(), "positive control");
    assertEquals(
        302, RawRequest.get("/jakarta.faces.resource/%2e%2e/profile.xhtml", null).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/x",
        "https://evil.example",
        "/\\evil.example",
        "/%5C%5Cevil.example",
        "javascript:alert(1)",
        "/%0d%0aSet-Cookie:%20x=y",
        "/%09/evil.example"
      })
  void preferencesLeadNowhereElse(String target) {
    APIResponse answer =
        Visitor.as("coordinator-west").getsUnfollowed("/preferences?language=nl&return=" + target);
    String location = answer.headers().get("location").replace(Portal.url(), "");
    assertTrue(location.matches("/([^/\\\\].*)?"), location);
    assertTrue(!answer.headers().getOrDefault("set-cookie", "").contains("x=y"));
  }
}
