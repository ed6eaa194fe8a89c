package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** bodies/handover.xhtml */
public final class HandoverPage extends PortalPage {
  public HandoverPage(Page page) {
    super(page);
  }

  public void fill(LocalDate day, String successor) {
    main().getByLabel("Eerste dag van de opvolger").fill(day.toString());
    field("Nieuwe opvolger").fill(successor);
  }

  public void look() {
    button("Eerst bekijken").click();
  }

  public void confirm() {
    button("Overdragen").click();
  }
}
