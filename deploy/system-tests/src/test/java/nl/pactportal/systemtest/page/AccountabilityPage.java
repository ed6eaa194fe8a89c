package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** accounts/edit.xhtml and accounts/detail.xhtml */
public final class AccountabilityPage extends PortalPage {
  public AccountabilityPage(Page page) {
    super(page);
  }

  /** The first line is there already, with what was granted. */
  public void write(String report, String claimed) {
    field("Activiteitenverslag").fill(report);
    line("Verantwoord bedrag 1").fill(claimed);
  }

  /** From the obligation to what is written about it. */
  public void begin() {
    link("Verantwoorden").click();
  }

  public DeterminationPage toDetermination() {
    link("Vaststellen").click();
    return new DeterminationPage(page);
  }

  public void sendToSign() {
    button("Naar ondertekenaar sturen").click();
  }

  public void submit() {
    check("Ik ben bevoegd");
    button("Verantwoording indienen").click();
  }

  public void declareComplete() {
    button("Compleet verklaren").click();
  }

  public void accept(String amount, String correction) {
    line("Aanvaard 1").fill(amount);
    line("Waarom minder 1").fill(correction);
    field("Advies").last().fill("Aanvaard wat is onderbouwd.");
    button("Advies geven").click();
  }

  private Locator line(String label) {
    return field(label).first();
  }

  private void check(String sentence) {
    main()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(sentence))
        .first()
        .check();
  }
}
