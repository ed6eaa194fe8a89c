package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** uploads/edit.xhtml */
public final class UploadEditPage extends PortalPage {
  public UploadEditPage(Page page) {
    super(page);
  }

  /** A new table, for the own region only. */
  public void describe(String title, String definition) {
    field("Naam van de tabel").fill(title);
    field("Wat is er geteld?").fill(definition);
    main().getByLabel("Alleen de eigen regio en de provincie").check();
  }

  public void send(Path file) {
    main().locator("input[type=file]").setInputFiles(file);
    button("Bestand inlezen").click();
  }
}
