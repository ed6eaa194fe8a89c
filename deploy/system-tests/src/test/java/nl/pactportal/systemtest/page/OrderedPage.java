package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page with lists whose order can be changed. */
public abstract class OrderedPage extends PortalPage {
  private static final int MOST_STOPS = 120;

  OrderedPage(Page page) {
    super(page);
  }

  /** What stands in that table, from above. */
  List<String> rows(String table) {
    return main().locator("[id='" + table + "'] tbody th a").allInnerTexts();
  }

  /** With the tabulator and Enter alone, as somebody without a mouse. */
  public void press(String button, String what) {
    reach(button(button + ": " + what));
    page.evaluate("document.documentElement.dataset.before = 'true'");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !document.documentElement.dataset.before");
    page.waitForLoadState();
  }

  private void reach(Locator target) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if ((boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + target);
  }

  public String focused() {
    return page.evaluate("document.activeElement.getAttribute('aria-label') || ''").toString();
  }

  /** What a screen reader says after a step. */
  public Locator live() {
    return main().locator("[data-order-live]");
  }
}
