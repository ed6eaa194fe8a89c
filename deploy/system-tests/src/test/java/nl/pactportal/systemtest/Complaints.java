package nl.pactportal.systemtest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * What the browser of this thread complained about: script errors and breaches of the
 * Content-Security-Policy.
 */
final class Complaints {
  private static final ThreadLocal<List<String>> HEARD = ThreadLocal.withInitial(ArrayList::new);

  private Complaints() {}

  static void listenTo(BrowserContext context) {
    context.onConsoleMessage(Complaints::hear);
    context.onWebError(error -> HEARD.get().add("page error: " + error.error()));
  }

  private static void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !isErrorPage(message) && !isFarewell(message)) {
      HEARD.get().add(message.text() + " (" + message.location() + ")");
    }
  }

  /** Browsers also report the status of a whole page, and many tests ask for an error page. */
  private static boolean isErrorPage(ConsoleMessage message) {
    return message.text().startsWith("Failed to load resource")
        && (message.location().contains(".xhtml")
            || message.location().startsWith(Portal.issuer())
            || !message.location().contains("jakarta.faces.resource"));
  }

  /** A page of an ended session says goodbye as it is left, and is sent on to Keycloak: no harm. */
  private static boolean isFarewell(ConsoleMessage message) {
    return message.text().startsWith("Connecting to '" + Portal.issuer());
  }

  /** Hands out what was heard and forgets it. */
  static List<String> take() {
    List<String> taken = List.copyOf(HEARD.get());
    HEARD.get().clear();
    return taken;
  }
}
