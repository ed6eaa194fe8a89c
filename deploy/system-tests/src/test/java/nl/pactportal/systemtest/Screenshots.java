package nl.pactportal.systemtest;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, to be looked at. */
public final class Screenshots {
  private Screenshots() {}

  public static void take(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + "-" + width + ".png"))
            .setFullPage(true));
  }
}
