package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page with figures: key figures, charts one can walk through, and a form that is an address. */
public class ChartPage extends PortalPage {
  public ChartPage(Page page) {
    super(page);
  }

  /** A key figure of the region. */
  public Locator figureOf(String title) {
    return main()
        .locator(".dash-board__figure")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setExact(true))));
  }

  /** Charts that are really there, and not just empty boxes. */
  public Locator drawn() {
    return main().locator("[data-pact-chart] svg");
  }

  /** The slider through the points of a chart. */
  public Locator walk(int chart) {
    return main().getByRole(AriaRole.SLIDER).nth(chart);
  }

  /** What it says of the point. */
  public Locator said(int chart) {
    return main().locator("output").nth(chart);
  }

  public void openTable() {
    main()
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText("tabel"))
        .first()
        .click();
  }

  public void choose(String label, String value) {
    main()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
        .selectOption(value);
  }

  public void check(String... labels) {
    for (String label : labels) {
      box(label).check();
    }
  }

  public void uncheck(String... labels) {
    for (String label : labels) {
      box(label).uncheck();
    }
  }

  private Locator box(String label) {
    return main()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }
}
