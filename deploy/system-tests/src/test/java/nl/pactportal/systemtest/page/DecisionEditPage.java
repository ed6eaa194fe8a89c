package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** decisions/edit.xhtml */
public final class DecisionEditPage extends PortalPage {
  private static final int MOST_STOPS = 80;

  public DecisionEditPage(Page page) {
    super(page);
  }

  public void write(String kind, String text) {
    main().getByLabel("Soort besluit").selectOption(new SelectOption().setLabel(kind));
    main().locator("textarea[id$='decisionText']").fill(text);
  }

  public void changes(String before, String now) {
    field("Oude waarde").fill(before);
    field("Nieuwe waarde").fill(now);
  }

  public void waitsFor(String condition, String comesBack) {
    field("Voorwaarde").fill(condition);
    field("Komt terug, in woorden").fill(comesBack);
  }

  public void takesUp(String label) {
    main()
        .getByLabel("Hervat een aangehouden besluit")
        .selectOption(new SelectOption().setLabel(label));
  }

  public void withdraw(String reason) {
    field("Reden van intrekking").fill(reason);
    button("Besluit intrekken").click();
  }

  public void save() {
    main().locator("[id$='saveDecision']").click();
  }

  /** With the keyboard only, from the top of the page. */
  public void typeWithKeyboard(String kind, String text) {
    tabTo("decisionKind");
    page.keyboard().type(kind);
    page.keyboard().press("Tab");
    page.keyboard().type(text);
    tabTo("saveDecision");
    page.keyboard().press("Enter");
  }

  private void tabTo(String id) {
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      if (String.valueOf(page.evaluate("document.activeElement.id")).endsWith(id)) {
        return;
      }
    }
    throw new AssertionError(id + " cannot be reached with the keyboard");
  }
}
