package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** invitations/detail.xhtml */
public final class InvitationDetailPage extends PortalPage {
  public InvitationDetailPage(Page page) {
    super(page);
  }

  public void invite(String name, String email, String party) {
    field("Naam of rol").fill(name);
    field("E-mailadres").fill(email);
    main().getByLabel("Namens").selectOption(new SelectOption().setLabel(party));
    main()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uitnodigen").setExact(true))
        .click();
  }

  /** The line of somebody who was asked. */
  public Locator line(String email) {
    return main()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(email));
  }
}
