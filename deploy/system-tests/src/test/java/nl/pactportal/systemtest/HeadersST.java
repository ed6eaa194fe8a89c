package nl.pactportal.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pactportal.systemtest.isolation.Pages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser to be strict about, and what it must not tell anybody. */
@SystemTest
@Execution(ExecutionMode.CONCURRENT)
class HeadersST {
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern STATIC =
      Pattern.compile("(?:src|href)=\"(/[^\"]*jakarta\\.faces\\.resource/[^\"]+)\"");
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)([^>]*)>");

  @TestFactory
  Stream<DynamicTest> everyPageIsStrict() {
    return Pages.all().stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.path(), () -> assertStrictPage(Visitor.as(place.user()), place.path())));
  }

  private static void assertStrictPage(Visitor visitor, String path) {
    APIResponse page = visitor.gets(path);
    assertStrict(page);
    assertEquals("no-store", page.headers().get("cache-control"));
    assertPolicy(page);
    assertFalse(page.text().contains(";jsessionid="), "session id in a link");
    assertFalse(page.text().matches("(?s).*<[^>]+\\son(click|load|change|submit|error)=.*"));
  }

  /** A fresh nonce, nothing inline without it, nothing from elsewhere. */
  private static void assertPolicy(APIResponse page) {
    String policy = page.headers().get("content-security-policy");
    String scripts = policy.replaceFirst(".*script-src", "").replaceFirst(";.*", "");
    assertFalse(scripts.contains("unsafe"), policy);
    assertTrue(policy.contains("default-src 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertTrue(policy.contains("object-src 'none'"), policy);
    Matcher nonce = NONCE.matcher(scripts);
    boolean found = nonce.find();
    Matcher inline = INLINE_SCRIPT.matcher(page.text());
    while (inline.find()) {
      assertTrue(found && inline.group(1).contains(nonce.group(1)), inline.group());
    }
  }

  @Test
  void nonceIsNewEachTime() {
    Visitor visitor = Visitor.as("coordinator-west");
    assertNotEquals(nonce(visitor.gets("/")), nonce(visitor.gets("/")));
  }

  private static String nonce(APIResponse page) {
    Matcher nonce = NONCE.matcher(page.headers().get("content-security-policy"));
    assertTrue(nonce.find());
    return nonce.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page.xhtml",
        "/meetings/no-such-page",
        "/funding/documents/nothing",
        "/dashboard/error?status=500",
        "/error?status=signin",
        "/funding/api/v1/nothing",
        "/signed-out.xhtml",
        "/jwks",
        "/funding/applications/detail.xhtml?id=unknown",
        "/audit/index.xhtml"
      })
  void otherAnswersAreStrictToo(String path) {
    APIResponse answer = Visitor.as("coordinator-west").gets(path);
    assertStrict(answer);
    for (String trace : List.of("at nl.pactportal", "Exception", "java.lang", "Payara")) {
      assertFalse(answer.text().contains(trace), answer.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no-such-page.xhtml", "/dashboard/error?status=500"})
  void errorPagesRunNoScript(String path) {
    APIResponse answer = Visitor.as("coordinator-west").gets(path);
    assertPolicy(answer);
    assertTrue(answer.text().contains("Nummer van deze melding"));
  }

  @Test
  void staticFilesAreKeptWithTheirVersion() {
    Visitor visitor = Visitor.as("coordinator-west");
    List<String> files =
        STATIC.matcher(visitor.gets("/").text()).results().map(m -> m.group(1)).distinct().toList();
    assertTrue(files.size() > 3, files.toString());
    for (String file : files) {
      String address = file.replace("&amp;", "&").replaceFirst("#.*", "");
      APIResponse answer = visitor.gets(address);
      assertEquals(200, answer.status(), address);
      assertStrict(answer);
      assertTrue(address.contains("v="), "no version in " + address);
      assertTrue(maxAge(answer) > 86_400, address + " " + answer.headers());
    }
  }

  private static long maxAge(APIResponse answer) {
    String cache = answer.headers().getOrDefault("cache-control", "");
    Matcher age = Pattern.compile("max-age=(\\d+)").matcher(cache);
    return age.find() ? Long.parseLong(age.group(1)) : 0;
  }

  @Test
  void injectedInlineScriptDoesNotRun() {
    try (Visitor visitor = Visitor.newBrowserOf("coordinator-west")) {
      Page page = visitor.opens("/profile.xhtml");
      page.evaluate(
          "() => { const s = document.createElement('script');"
              + " s.textContent = 'window.injected = true'; document.body.append(s); }");
      assertNull(page.evaluate("window.injected"));
    }
    assertTrue(
        Complaints.take().stream().anyMatch(text -> text.contains("Content Security Policy")));
  }

  private static void assertStrict(APIResponse answer) {
    Map<String, String> headers = answer.headers();
    assertEquals("nosniff", headers.get("x-content-type-options"));
    assertEquals("DENY", headers.get("x-frame-options"));
    assertEquals("same-origin", headers.get("referrer-policy"));
    assertEquals("same-origin", headers.get("cross-origin-opener-policy"));
    assertTrue(headers.containsKey("permissions-policy"));
    assertNull(headers.get("x-powered-by"));
    assertNull(headers.get("server"));
  }
}
