package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** calls/checklist.xhtml */
public final class ChecklistPage extends OrderedPage {
  public ChecklistPage(Page page) {
    super(page);
  }

  public List<String> intake() {
    return rows("orderIntake:intake");
  }

  public List<String> criteria() {
    return rows("orderCriteria:criteria");
  }
}
