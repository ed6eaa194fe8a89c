package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** calls/themes.xhtml */
public final class ThemesPage extends OrderedPage {
  public ThemesPage(Page page) {
    super(page);
  }

  public List<String> themes() {
    return rows("order:themes");
  }
}
