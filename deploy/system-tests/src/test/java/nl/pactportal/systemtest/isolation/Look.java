package nl.pactportal.systemtest.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.DemoUser;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Tokens;
import nl.pactportal.systemtest.Visitor;

/** One user looks at one thing. */
record Look(Row row, Thing thing, DemoUser user) {
  /** What differs from answer to answer: the reference number. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<=<code>|pact:reference:)[0-9a-f]{8}");

  void check() {
    if (row.mayBeSeenBy(user, thing)) {
      APIResponse answer = ask(row.addressOf(thing));
      assertEquals(200, answer.status(), this::where);
      assertTrue(answer.text().contains(thing.marker()), () -> "no marker in " + answer.text());
    } else {
      assertDenied();
    }
  }

  /** Foreign, forbidden and unknown must look exactly alike. */
  private void assertDenied() {
    APIResponse denied = ask(row.addressOf(thing));
    assertEquals(404, denied.status(), this::where);
    APIResponse unknown = ask(row.addressOfNothing(thing));
    assertEquals(404, unknown.status());
    assertEquals(masked(unknown), masked(denied), "tells more than about something unknown");
    assertEquals(unknown.headers().get("content-type"), denied.headers().get("content-type"));
  }

  private String where() {
    return user.name() + " at " + row.addressOf(thing);
  }

  private static String masked(APIResponse answer) {
    return REFERENCE.matcher(answer.text()).replaceAll("########");
  }

  APIResponse ask(String path) {
    if (!row.isRest()) {
      return Visitor.as(user.name()).gets(path);
    }
    return Visitor.program()
        .get(
            Portal.address(path),
            RequestOptions.create().setHeader("Authorization", "Bearer " + Tokens.of(user.name())));
  }
}
