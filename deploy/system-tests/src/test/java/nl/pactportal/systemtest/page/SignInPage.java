package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.pactportal.systemtest.DemoUsers;
import nl.pactportal.systemtest.SignInForm;

/** Keycloak's page. */
public final class SignInPage {
  private final Page page;

  public SignInPage(Page page) {
    this.page = page;
  }

  public void signIn(String user) {
    signIn(user, DemoUsers.PASSWORD);
  }

  public void signIn(String user, String password) {
    page.locator("#username").fill(user);
    page.locator("#password").fill(password);
    synchronized (SignInForm.TURN) {
      button().click();
    }
  }

  public boolean isShown() {
    return page.locator("#username").isVisible();
  }

  private Locator button() {
    return page.locator("#kc-login")
        .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen")))
        .first();
  }
}
