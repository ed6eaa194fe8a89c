package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.pactportal.systemtest.Portal;

/** What every page of the portal has: heading, header with menus, messages. */
public class PortalPage {
  private static final int MOST_STOPS = 120;
  protected final Page page;

  public PortalPage(Page page) {
    this.page = page;
  }

  public Page page() {
    return page;
  }

  public PortalPage open(String path) {
    page.navigate(Portal.address(path));
    return this;
  }

  public Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  public Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  /** What the portal says was done. */
  public Locator done() {
    return main().getByRole(AriaRole.STATUS);
  }

  /** What the portal says is wrong. */
  public Locator refusal() {
    return main().getByRole(AriaRole.ALERT);
  }

  public Locator modules() {
    return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"));
  }

  public Locator link(String name) {
    return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  public Locator button(String name) {
    return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  public Locator field(String label) {
    return main().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
  }

  public void chooseRegion(String name) {
    openMenu("Regio");
    header().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
  }

  public void chooseLanguage(String name) {
    header().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
  }

  public void signOut(String userName) {
    openMenu(userName);
    header()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Afmelden"))
        .first()
        .click();
  }

  private void openMenu(String name) {
    header()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
  }

  private Locator header() {
    return page.getByRole(AriaRole.BANNER);
  }

  /** With the tabulator and Enter alone, as somebody without a mouse. */
  protected void press(Locator target) {
    reach(target);
    page.evaluate("document.documentElement.dataset.before = 'true'");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !document.documentElement.dataset.before");
    page.waitForLoadState();
  }

  protected void reach(Locator target) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if ((boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + target);
  }
}
