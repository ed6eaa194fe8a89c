package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import nl.pactportal.systemtest.Portal;

/** calls/detail.xhtml */
public final class CallDetailPage extends PortalPage {
  public CallDetailPage(Page page) {
    super(page);
  }

  /** Where this call is, without what the last step left in the address. */
  public String path() {
    page.waitForURL("**/calls/detail.xhtml?id=*");
    return page.url().substring(Portal.url().length());
  }

  public void proposesPublication() {
    main().getByLabel("Dit concept is af").check();
    button("Publicatie voorstellen").click();
  }

  public void confirms() {
    main().getByLabel("Ik heb dit voorstel gelezen").check();
    button("Uitvoeren").first().click();
  }

  /** On the page for it. */
  public void proposesClosing(String day, String said, String reason) {
    link("Sluitingsdatum wijzigen").click();
    main().locator("[id='form:closingDay']").fill(day);
    main().locator("[id='form:closingSaid']").fill(said);
    main().locator("[id='form:reason']").fill(reason);
    main().locator("[id='form:source']").fill("Ambtelijk Pact 6 juli 2020, punt 2");
    button("Voorstellen").click();
  }
}
