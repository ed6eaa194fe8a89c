package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** minutes/detail.xhtml */
public final class MinutesDetailPage extends PortalPage {
  public MinutesDetailPage(Page page) {
    super(page);
  }

  public void build() {
    button("Verslag opbouwen").click();
  }

  public void edit() {
    link("Verslag bewerken").click();
  }

  public void offer() {
    button("Ter goedkeuring aanbieden").click();
  }

  public void approve(String meeting, String remarks) {
    main().getByLabel("Goedgekeurd in overleg").selectOption(new SelectOption().setLabel(meeting));
    field("Akkoord, naar aanleiding van").fill(remarks);
    button("Goedgekeurd vastleggen").click();
  }

  public void reopen(String reason) {
    field("Waarom opnieuw openen").fill(reason);
    button("Openen als nieuwe versie").click();
  }

  public String publicAddress() {
    return link("Bekijk zoals iedereen het ziet").getAttribute("href");
  }

  public void toPublish() {
    link("Openbaar maken").click();
  }
}
