package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** uploads/detail.xhtml */
public final class UploadDetailPage extends PortalPage {
  public UploadDetailPage(Page page) {
    super(page);
  }

  /** What a column is taken to hold. */
  public Locator column(String heading) {
    return main().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(heading));
  }

  /** Says which municipality a name stands for. */
  public void assign(String name, String municipality) {
    main()
        .getByLabel("Gemeente voor “" + name + "”")
        .selectOption(new SelectOption().setLabel(municipality));
    button("Opslaan en opnieuw bekijken").click();
  }

  /** What is the matter with that row of the file. */
  public Locator issue(String row) {
    return main()
        .locator("#issues")
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(row));
  }

  /** What a cell would be published as. */
  public Locator preview(String place) {
    return main()
        .locator("#cells")
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(place));
  }

  public Locator publishing() {
    return button("Publiceren");
  }

  public void publish() {
    publishing().click();
  }

  /** Address of the figures as others see them. */
  public String figures() {
    return link("Bekijk de gepubliceerde cijfers").getAttribute("href");
  }

  public void discard() {
    button("Bestand weggooien").click();
  }
}
