package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** decisions/detail.xhtml of the meetings */
public final class DecisionDetailPage extends PortalPage {
  public DecisionDetailPage(Page page) {
    super(page);
  }

  public void statesEffect(String kind, String text) {
    main().locator("select[id$='effectKind']").selectOption(new SelectOption().setLabel(kind));
    main().locator("textarea[id$='effectText']").fill(text);
    button("Gevolg vastleggen").click();
  }
}
