package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/** agenda/papers.xhtml */
public final class PapersPage extends PortalPage {
  public PapersPage(Page page) {
    super(page);
  }

  public void add(Path file, String title, String level) {
    main().locator("input[type=file]").setInputFiles(file);
    field("Titel").fill(title);
    main().getByLabel("Wie mag het lezen").selectOption(new SelectOption().setLabel(level));
    button("Toevoegen").click();
  }

  public void change(String title) {
    link("Nieuwe versie of intrekken " + title).click();
  }

  public Locator paper(String title) {
    return main()
        .locator("a[href*='/documents/']")
        .filter(new Locator.FilterOptions().setHasText(title))
        .first();
  }
}
