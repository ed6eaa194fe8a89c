package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** meetings/series.xhtml */
public final class MeetingSeriesPage extends PortalPage {
  public MeetingSeriesPage(Page page) {
    super(page);
  }

  public void fill(String body, int everyWeeks, LocalDate from, LocalDate until) {
    main().locator("input[list=bodies]").fill(body);
    main().getByLabel("Vanaf").fill(from.toString());
    main().getByLabel("Tot en met").fill(until.toString());
    main().getByLabel("Om de hoeveel").fill("" + everyWeeks);
  }

  public void show() {
    button("Data tonen").click();
    days().first().waitFor();
  }

  public Locator days() {
    return main().getByRole(AriaRole.GROUP).getByRole(AriaRole.CHECKBOX);
  }

  public void plan() {
    button("Reeks plannen").click();
  }
}
