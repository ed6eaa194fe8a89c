package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** sources/upload.xhtml */
public final class TableUploadPage extends PortalPage {
  public TableUploadPage(Page page) {
    super(page);
  }

  /** A table nobody knows yet. */
  public void send(String code, String content) {
    field("Code van de tabel").fill(code);
    field("Naam van de tabel").fill(code);
    field("Eigenaar").fill("Niemand");
    byte[] text = content.getBytes(StandardCharsets.UTF_8);
    main().locator("input[type=file]").setInputFiles(new FilePayload("t.txt", "text/plain", text));
    sendAgain();
  }

  public void sendAgain() {
    button("Inlezen").click();
  }

  public Locator report() {
    return main().locator("#report");
  }
}
