package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** applications/edit.xhtml */
public final class ApplicationEditPage extends PortalPage {
  public ApplicationEditPage(Page page) {
    super(page);
  }

  /** Everything the whole form asks, with one line in the budget. */
  public void fill(String title, String activities, String amount) {
    field("Titel").fill(title);
    field("Activiteiten").fill(activities);
    tick("Begeleiding van werk naar werk");
    field("Doelgroep").fill("Ongeveer 80 werkzoekenden");
    field("Planning").fill("Klaar in een jaar.");
    answers("Komt het geld", "Nee");
    answers("Gaat het om een economische", "Nee");
    answers("Grond waarop", "Geen grond nodig");
    field("Omschrijving").fill("Begeleiding");
    field("Kosten").fill(amount);
    field("Gevraagd bedrag").fill(amount);
  }

  /** What the page says about keeping the text. */
  public Locator status() {
    return main().locator("#formStatus");
  }

  /** The server has what was typed: this device need not keep it any more. */
  public void isKeptByTheServer() {
    page.waitForFunction(
        "() => { const kept = document.querySelector('[data-kept]').dataset.kept;"
            + " return !Object.keys(localStorage).some(name => name.endsWith(':' + kept)); }");
  }

  public Locator theme(String name) {
    return main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
  }

  public void tick(String theme) {
    theme(theme).check();
  }

  private void answers(String question, String answer) {
    main()
        .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
        .getByLabel(answer)
        .check();
  }

  public void save() {
    button("Concept opslaan").click();
  }

  public void sendToSign() {
    button("Naar ondertekenaar sturen").click();
  }
}
