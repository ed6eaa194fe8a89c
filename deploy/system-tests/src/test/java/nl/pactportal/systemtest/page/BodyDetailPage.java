package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;

/** bodies/detail.xhtml with its forms for seats and mandates. */
public final class BodyDetailPage extends PortalPage {
  public BodyDetailPage(Page page) {
    super(page);
  }

  public void addSeat(String title) {
    link("Zetel toevoegen").click();
    field("Naam van de zetel").fill(title);
    button("Opslaan").click();
  }

  /** On the seat that is still vacant. */
  public void fillSeat(String holder) {
    link("Mandaat toevoegen").last().click();
    main().locator("input[id$=':holder']").fill(holder);
    button("Opslaan").click();
  }

  public void startHandover(String holder) {
    link("Overdragen " + holder).click();
  }
}
