package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** meetings/edit.xhtml */
public final class MeetingEditPage extends PortalPage {
  public MeetingEditPage(Page page) {
    super(page);
  }

  public void moveTo(LocalDate day) {
    main().locator("input[type=date]").fill(day.toString());
    button("Opslaan").click();
  }

  public void cancel(String reason) {
    field("Reden").fill(reason);
    button("Vergadering annuleren").click();
  }
}
