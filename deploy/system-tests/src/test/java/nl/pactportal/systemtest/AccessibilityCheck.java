package nl.pactportal.systemtest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page in both widths and both colour schemes; the same structure is not asked twice. */
public final class AccessibilityCheck {
  private static final Map<String, Object> LEVEL_AA =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
  private static final Map<String, Object> CONTRAST =
      Map.of("type", "rule", "values", List.of("color-contrast"));

  /** Nothing is told of what is well: that takes longer than finding out. */
  private static final String RUN =
      """
      runOnly => axe.run(document, { runOnly, resultTypes: ['violations'] })
        .then(result => result.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id} at ${node.target} ${node.html}`)))
      """;

  private static final int[] WIDTHS = {1280, 390};
  private static final int HEIGHT = 844;

  /** Colours fade from one scheme to the other; half-way they have too little contrast. */
  private static final String AT_ONCE =
      "*, *::before, *::after { transition: none !important; animation: none !important }";

  private final Page page;
  private final String name;
  private final int[] widths;
  private final List<String> findings = new ArrayList<>();

  public AccessibilityCheck(Page page, String name) {
    this(page, name, WIDTHS);
  }

  public AccessibilityCheck(Page page, String name, int... widths) {
    this.page = page;
    this.name = name;
    this.widths = widths;
  }

  public List<String> findings() {
    ViewportSize before = page.viewportSize();
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(AT_ONCE));
    page.evaluate(AxeBuilder.getAxeScript());
    try {
      for (int width : widths) {
        page.setViewportSize(width, HEIGHT);
        scheme(ColorScheme.LIGHT);
        Screenshots.take(page, name, width);
        keep(width + " light", LEVEL_AA);
        noSidewaysScroll(width);
        scheme(ColorScheme.DARK);
        keep(width + " dark", CONTRAST);
      }
    } finally {
      scheme(ColorScheme.LIGHT);
      page.setViewportSize(before.width, before.height);
    }
    return findings;
  }

  private void scheme(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private void keep(String where, Map<String, Object> rules) {
    for (Object found : (List<?>) page.evaluate(RUN, rules)) {
      findings.add(where + ": " + found);
    }
  }

  private void noSidewaysScroll(int width) {
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    if (needed > width) {
      findings.add("needs " + needed + " pixels on a screen of " + width);
    }
  }
}
