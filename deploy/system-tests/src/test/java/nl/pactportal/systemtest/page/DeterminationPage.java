package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** determinations/detail.xhtml and recoveries/detail.xhtml */
public final class DeterminationPage extends PortalPage {
  public DeterminationPage(Page page) {
    super(page);
  }

  public void amount(String amount) {
    field("Vast te stellen bedrag").fill(amount);
  }

  public void ground(String text) {
    main()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Grond"))
        .selectOption(text);
    field("Motivering").fill("Een deel van de activiteiten ging niet door.");
  }

  public void heard(String day, String said) {
    main().getByLabel("Zienswijze gevraagd of gegeven op").fill(day);
    field("Wat de regio ervan vond").fill(said);
  }

  public void determine() {
    main()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Ik neem dit besluit"))
        .check();
    button("Vaststellen").click();
  }

  public void openRecovery() {
    main().locator("a[href*='/recoveries/detail']").click();
  }

  public void receive(String amount) {
    field("Ontvangen bedrag").fill(amount);
    button("Ontvangst vastleggen").click();
  }
}
