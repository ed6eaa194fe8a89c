package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** decisions/vote.xhtml */
public final class VotePage extends PortalPage {
  public VotePage(Page page) {
    super(page);
  }

  public void prepare(String question, String method) {
    main().locator("textarea[id$='question']").fill(question);
    main().getByLabel("Wijze van stemmen").selectOption(new SelectOption().setLabel(method));
  }

  public Locator voter(String name) {
    return main().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name));
  }

  public void weigh(String name, int votes) {
    voter(name).getByLabel("Aantal stemmen").fill("" + votes);
  }

  public void delegate(String name, String to) {
    voter(name).getByLabel("Volmacht aan").selectOption(new SelectOption().setLabel(to));
  }

  public void open() {
    button("Stemming openen").click();
  }

  public void votes(String name, String choice) {
    main()
        .getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(choice));
  }

  public void tookPart(String name) {
    main().getByLabel("Heeft gestemd: " + name).check();
  }

  public void papers(int votesFor, int against) {
    main().locator("input[id$='votesFor']").fill("" + votesFor);
    main().locator("input[id$='votesAgainst']").fill("" + against);
  }

  public void acknowledge() {
    main().getByLabel("Ik weet dat deze uitslag verraadt").check();
  }

  public void close() {
    button("Stemming sluiten").click();
  }
}
