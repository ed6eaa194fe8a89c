package nl.pactportal.systemtest;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, to be looked at, for who asks with {@code -Dpact.st.screenshots=true}. */
public final class Screenshots {
  private static final boolean WANTED = Boolean.getBoolean("pact.st.screenshots");

  private Screenshots() {}

  public static void take(Page page, String name, int width) {
    if (!WANTED) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + "-" + width + ".png"))
            .setFullPage(true));
  }
}
