package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;

/** applications/edit.xhtml */
public final class ApplicationEditPage extends PortalPage {
  public ApplicationEditPage(Page page) {
    super(page);
  }

  public void fill(String title, String activities, String amount) {
    field("Titel").fill(title);
    field("Activiteiten").fill(activities);
    field("Gevraagd bedrag").fill(amount);
  }

  public void save() {
    button("Concept opslaan").click();
  }

  public void sendToSign() {
    button("Naar ondertekenaar sturen").click();
  }
}
