package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** meetings/plan.xhtml */
public final class MeetingPlanPage extends PortalPage {
  public MeetingPlanPage(Page page) {
    super(page);
  }

  public void fill(String body, String forWhom, LocalDate date) {
    main().getByLabel("Overleg").fill(body);
    main().getByLabel("Voor wie").selectOption(new SelectOption().setLabel(forWhom));
    main()
        .getByLabel("Datum", new Locator.GetByLabelOptions().setExact(false))
        .first()
        .fill(date.toString());
  }

  public void addAgendaItem(int number, String subject, String kind) {
    if (number > 1) {
      button("Agendapunt toevoegen").click();
    }
    Locator item =
        main().getByRole(com.microsoft.playwright.options.AriaRole.GROUP).nth(number - 1);
    item.getByLabel("Onderwerp").fill(subject);
    item.getByLabel("Soort").selectOption(new SelectOption().setLabel(kind));
  }

  public void plan() {
    button("Plannen").click();
  }

  /** That it was planned; a weekend or a holiday is told beside it. */
  public Locator planned() {
    return done().filter(new Locator.FilterOptions().setHasText("De vergadering is gepland"));
  }
}
