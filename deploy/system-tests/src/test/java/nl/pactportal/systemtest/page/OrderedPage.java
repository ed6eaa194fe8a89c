package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page with lists whose order can be changed. */
public abstract class OrderedPage extends PortalPage {
  OrderedPage(Page page) {
    super(page);
  }

  /** What stands in that table, from above. */
  List<String> rows(String table) {
    return main().locator("[id='" + table + "'] tbody th a").allInnerTexts();
  }

  public void press(String button, String what) {
    press(button(button + ": " + what));
  }

  public String focused() {
    return page.evaluate("document.activeElement.getAttribute('aria-label') || ''").toString();
  }

  /** What a screen reader says after a step. */
  public Locator live() {
    return main().locator("[data-order-live]");
  }
}
