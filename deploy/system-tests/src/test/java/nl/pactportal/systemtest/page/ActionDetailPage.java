package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** actions/detail.xhtml */
public final class ActionDetailPage extends PortalPage {
  public ActionDetailPage(Page page) {
    super(page);
  }

  public void reports(String state, String text) {
    main().getByLabel("Stand").selectOption(new SelectOption().setLabel(state));
    main().locator("textarea[id$='progressText']").fill(text);
    button("Melden").click();
  }

  public void closes(String how) {
    main().locator("select[id$='how']").selectOption(new SelectOption().setLabel(how));
    button("Afhandelen").click();
  }
}
