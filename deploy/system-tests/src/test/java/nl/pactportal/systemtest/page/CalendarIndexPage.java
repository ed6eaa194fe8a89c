package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** calendar/index.xhtml */
public final class CalendarIndexPage extends PortalPage {
  public CalendarIndexPage(Page page) {
    super(page);
  }

  /** Makes a link and returns the address, which is shown this once. */
  public String makeLinkFor(String region) {
    main().getByLabel("Welke vergaderingen").selectOption(new SelectOption().setLabel(region));
    button("Link maken").click();
    return main().locator("#feedAddress").textContent();
  }

  public void revokeNewest() {
    button("Intrekken").first().click();
  }
}
