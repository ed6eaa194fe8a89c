package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** meetings/agenda.xhtml, and the pages that change one item or add many */
public final class AgendaPage extends PortalPage {

  public AgendaPage(Page page) {
    super(page);
  }

  /** Numbers and titles in the order shown. */
  public List<String> items() {
    return main().locator("#items .pact-item__title").allInnerTexts();
  }

  public Locator item(String title) {
    return main()
        .locator("#items .pact-item")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  public void addByKeyboard(String title, String minutes) {
    press(link("Agendapunt toevoegen"));
    type(field("Onderwerp"), title);
    type(field("Duur in minuten"), minutes);
    press(button("Opslaan"));
  }

  public void pressAt(String button, String item) {
    press(
        item(item)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button + ":")));
  }

  public void moveByKeyboard(int number, int position) {
    type(field("Nummer van het punt"), "" + number);
    type(field("Nieuwe plaats"), "" + position);
    press(
        main()
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Verplaatsen").setExact(true)));
  }

  public String focused() {
    return page.evaluate("document.activeElement.getAttribute('aria-label') || ''").toString();
  }

  public void publish(String kind) {
    choose("Soort agenda", kind);
    button("Agenda publiceren").click();
  }

  public void choose(String field, String option) {
    main().getByLabel(field).selectOption(new SelectOption().setLabel(option));
  }

  private void type(Locator target, String text) {
    reach(target);
    page.keyboard().type(text);
  }
}
