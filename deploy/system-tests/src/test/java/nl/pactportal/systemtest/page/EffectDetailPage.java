package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** decisions/detail.xhtml of funding */
public final class EffectDetailPage extends PortalPage {
  public EffectDetailPage(Page page) {
    super(page);
  }

  public void proposes(String remark) {
    main().locator("select[id$='call']").selectOption(new SelectOption().setIndex(1));
    main().locator("textarea[id$='remark']").fill(remark);
    button("Voorstellen").click();
  }

  public void carriesOut() {
    main().getByLabel("Ik heb het voorstel vergeleken").check();
    button("Uitvoeren").first().click();
  }
}
