package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;

/** minutes/edit.xhtml */
public final class MinutesEditPage extends PortalPage {
  public MinutesEditPage(Page page) {
    super(page);
  }

  public void openSection(String heading) {
    link(heading).click();
  }

  public void write(String text) {
    field("Tekst").fill(text);
    button("Opslaan").click();
  }

  public void keepMine() {
    button("Mijn tekst houden").click();
  }

  public void toDetail() {
    link("Naar het verslag").click();
  }
}
