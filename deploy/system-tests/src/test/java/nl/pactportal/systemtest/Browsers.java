package nl.pactportal.systemtest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** One browser per thread with tests: Playwright is to be used by the thread that made it. */
final class Browsers {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check");

  private static final double PATIENCE = 30_000;
  private static final List<Playwright> STARTED = new CopyOnWriteArrayList<>();
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsers::launch);

  private Browsers() {}

  static BrowserContext newContext() {
    return newContext(true);
  }

  /**
   * @param script whether it runs scripts
   */
  static BrowserContext newContext(boolean script) {
    BrowserContext context =
        BROWSER
            .get()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(script)
                    .setLocale("nl-NL")
                    .setTimezoneId("Europe/Amsterdam")
                    .setViewportSize(1280, 800));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    STARTED.add(playwright);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return playwright.chromium().launch(options());
  }

  private static BrowserType.LaunchOptions options() {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
    Stream.of(
            System.getenv("PACT_BROWSER"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .ifPresent(options::setExecutablePath); // else Playwright's own
    return options;
  }

  static void close() {
    STARTED.forEach(Playwright::close);
  }
}
