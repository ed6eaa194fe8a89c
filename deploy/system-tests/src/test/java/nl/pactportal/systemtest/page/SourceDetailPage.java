package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** sources/detail.xhtml */
public final class SourceDetailPage extends PortalPage {
  public SourceDetailPage(Page page) {
    super(page);
  }

  /** A figure with its value, or why there is none. */
  public Locator figure(String what) {
    return main()
        .locator("#figures")
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(what));
  }
}
