package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** obligations/detail.xhtml */
public final class ObligationPage extends PortalPage {
  public ObligationPage(Page page) {
    super(page);
  }

  /** On obligations/new.xhtml: what is to be accounted for, and when. */
  public void covers(String what, String due) {
    field("Wat wordt verantwoord").fill(what);
    main().getByLabel("Uiterlijk op").fill(due);
    list("Herkomst van de datum").selectOption("LEGAL");
  }

  public void becomes(String status) {
    list("Wordt").selectOption(new SelectOption().setLabel(status));
  }

  /** Chooses the only other obligation there is. */
  public void mergeWith(String label) {
    Locator options = list("Samenvoegen met").locator("option");
    String value =
        options.filter(new Locator.FilterOptions().setHasText(label)).getAttribute("value");
    list("Samenvoegen met").selectOption(value);
  }

  public void because(String code, String source, String reason) {
    list("Reden").selectOption(new SelectOption().setLabel(code));
    field("Bron").fill(source);
    field("Toelichting").fill(reason);
  }

  public void propose() {
    button("Voorstellen").click();
  }

  public void approve() {
    main()
        .getByRole(
            AriaRole.CHECKBOX,
            new Locator.GetByRoleOptions().setName("Ik heb dit voorstel vergeleken"))
        .check();
    button("Goedkeuren").first().click();
  }

  private Locator list(String label) {
    return main().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
  }
}
