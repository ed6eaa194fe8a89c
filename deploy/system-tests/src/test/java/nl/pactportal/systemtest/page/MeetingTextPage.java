package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** meetings/text.xhtml */
public final class MeetingTextPage extends PortalPage {
  public MeetingTextPage(Page page) {
    super(page);
  }

  public Locator text() {
    return main().locator("textarea[data-draft]");
  }

  /** Key by key, as a person does. */
  public void replaces(String text) {
    text().fill("");
    text().pressSequentially(text);
  }

  public Locator status() {
    return main().locator("#liveStatus");
  }

  public void save() {
    button("Opslaan").click();
  }

  public void saveMerged() {
    button("Samengevoegde tekst opslaan").click();
  }
}
