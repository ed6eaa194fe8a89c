package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import nl.pactportal.systemtest.Portal;

/** objections/file.xhtml and objections/detail.xhtml */
public final class ObjectionDetailPage extends PortalPage {
  public ObjectionDetailPage(Page page) {
    super(page);
  }

  /** Where this objection is. */
  public String path() {
    page.waitForURL("**/objections/detail.xhtml?id=*");
    return page.url().substring(Portal.url().length());
  }

  public void file(String grounds) {
    field("Gronden van het bezwaar").fill(grounds);
    confirm("Ik ben bevoegd om namens de regio bezwaar te maken");
    button("Bezwaar indienen").click();
  }

  public Locator takeUpButton() {
    return button("In behandeling nemen");
  }

  public void askRemedy(String missing, String until) {
    button("Verzuim laten herstellen").click();
    field("Wat er ontbreekt").fill(missing);
    main().getByLabel("Herstellen kan tot en met").fill(until);
    inDialog("Verzuim laten herstellen");
  }

  public void add(String addition) {
    field("Aanvulling").fill(addition);
    button("Bezwaar aanvullen").click();
  }

  public void resume() {
    button("Behandeling hervatten").click();
  }

  public void recordHearing(String on, String said) {
    button("Hoorzitting vastleggen").click();
    main().getByLabel("Hoorzitting op").fill(on);
    field("Verslag van het horen").fill(said);
    inDialog("Hoorzitting vastleggen");
  }

  public void decide(String outcome, String reason) {
    main()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Beslissing"))
        .selectOption(new SelectOption().setLabel(outcome));
    field("Motivering").fill(reason);
    confirm("Ik neem dit besluit");
    button("Beslissen op bezwaar").click();
  }

  private void inDialog(String button) {
    main()
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .click();
  }

  private void confirm(String sentence) {
    main()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(sentence))
        .first()
        .check();
  }
}
