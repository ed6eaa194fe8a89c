package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** rounds/detail.xhtml */
public final class RoundDetailPage extends PortalPage {
  public RoundDetailPage(Page page) {
    super(page);
  }

  /**
   * @param meeting place of the meeting in the list, newest first, from 1
   */
  public void answer(String region, String state, String text, int meeting) {
    form().locator("select[id$=':party']").selectOption(new SelectOption().setLabel(region));
    form().locator("select[id$=':state']").selectOption(new SelectOption().setLabel(state));
    form().locator("textarea[id$=':answer']").fill(text);
    form().locator("select[id$=':answeredIn']").selectOption(new SelectOption().setIndex(meeting));
    button("Antwoord toevoegen").click();
  }

  private Locator form() {
    return main().locator("form[id='answerForm']");
  }

  public void close(String reason) {
    field("Reden van sluiten").fill(reason);
    button("Ronde sluiten").click();
  }

  /** Where the regions stand now. */
  public Locator now() {
    return main().locator("#now");
  }
}
