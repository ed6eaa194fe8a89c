package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** actions/edit.xhtml */
public final class ActionEditPage extends PortalPage {
  public ActionEditPage(Page page) {
    super(page);
  }

  public void write(String kind, String text) {
    main().getByLabel("Soort afspraak").selectOption(new SelectOption().setLabel(kind));
    main().locator("textarea[id$='actionText']").fill(text);
  }

  /** The number of the owner, from 1. */
  public void ownedBy(int number, String role, String party) {
    String suffix = number == 1 ? "" : "" + number;
    main().locator("input[id$=':owner" + suffix + "']").fill(role);
    main()
        .locator("select[id$=':ownerParty" + suffix + "']")
        .selectOption(new SelectOption().setLabel(party));
  }

  public void due(String said, String condition) {
    field("Termijn in woorden").fill(said);
    field("Voorwaarde").fill(condition);
  }

  public void save() {
    button("Opslaan").click();
  }
}
