package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** payments/new.xhtml and payments/batch.xhtml */
public final class BatchPage extends PortalPage {
  public BatchPage(Page page) {
    super(page);
  }

  /** A batch of what this application is owed, and nothing else. */
  public void make(String reference) {
    for (Locator box : main().locator("fieldset input[type=checkbox]").all()) {
      box.uncheck();
    }
    main()
        .locator("fieldset")
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(reference))
        .first()
        .check();
    confirm("Ik heb gecontroleerd wat er wordt betaald");
    button("Betaalbatch maken").click();
  }

  public void approve() {
    confirm("Ik heb bedragen, namen en rekeningen vergeleken");
    button("Betaalbatch goedkeuren").click();
  }

  public void allPaid() {
    button("Alle betalingen zijn betaald").click();
  }

  public Locator fileLink() {
    return link("Bestand voor de bank ophalen");
  }

  private void confirm(String sentence) {
    main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(sentence)).check();
  }
}
