package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;

/** public/answer.xhtml */
public final class AnswerPage extends PortalPage {
  public AnswerPage(Page page) {
    super(page);
  }

  /** By keyboard alone. */
  public void answer(String choice, String comment) {
    main()
        .getByLabel(choice, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
        .press(" ");
    field("Toelichting").fill(comment);
    button("Antwoord opslaan").press("Enter");
  }
}
