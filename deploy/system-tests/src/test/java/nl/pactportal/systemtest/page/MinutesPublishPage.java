package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** minutes/publish.xhtml */
public final class MinutesPublishPage extends PortalPage {
  public MinutesPublishPage(Page page) {
    super(page);
  }

  public void chooseCategory(String name) {
    main().getByLabel("Categorie van de Woo").selectOption(new SelectOption().setLabel(name));
  }

  public void confirm() {
    main().getByLabel("Ik heb gezien wat er openbaar wordt").check();
  }

  public void publish() {
    button("Openbaar maken").click();
  }

  public String publicAddress() {
    return link("Bekijk zoals iedereen het ziet").getAttribute("href");
  }

  public void withdraw(String reason) {
    field("Reden van intrekken").fill(reason);
    main().getByLabel("Ook de titel weglaten").check();
    button("Intrekken").click();
  }
}
