package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** meetings/record.xhtml */
public final class MeetingRecordPage extends PortalPage {
  public MeetingRecordPage(Page page) {
    super(page);
  }

  public void recordPresence(String role, String until) {
    field("Rol").fill(role);
    main().getByLabel("Aanwezig tot").fill(until);
    save();
  }

  public void openItem(String title) {
    link(title).click();
  }

  public void write(String minutes) {
    field("Verslag van dit punt").fill(minutes);
  }

  public void decide(String kind, String text) {
    main().getByLabel("Soort besluit").selectOption(new SelectOption().setLabel(kind));
    main().locator("textarea[id$='decisionText']").fill(text);
  }

  public void agreeAction(String text, String owner, String party) {
    main().locator("textarea[id$='actionText']").fill(text);
    field("Wie doet het").fill(owner);
    main().getByLabel("Partij van de actiehouder").selectOption(new SelectOption().setLabel(party));
  }

  public void save() {
    button("Opslaan").click();
  }
}
