package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** payments/account.xhtml */
public final class AccountPage extends PortalPage {
  public AccountPage(Page page) {
    super(page);
  }

  public void enter(String iban, String holder) {
    field("IBAN").fill(iban);
    field("Naam van de rekeninghouder").fill(holder);
    main()
        .getByRole(
            AriaRole.CHECKBOX,
            new Locator.GetByRoleOptions().setName("Ik heb het rekeningnummer gecontroleerd"))
        .check();
    button("Rekening doorgeven").click();
  }

  public void decline(String reason) {
    field("Waarom klopt deze rekening niet?").fill(reason);
    button("Rekening afkeuren").click();
  }
}
