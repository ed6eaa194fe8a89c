package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** guide/index.xhtml, guide/edit.xhtml and guide/question.xhtml */
public final class GuidePage extends PortalPage {
  public GuidePage(Page page) {
    super(page);
  }

  public void begin() {
    button("Nieuwe versie beginnen").click();
  }

  public void write(String number, String heading, String text) {
    field("Nummer").fill(number);
    field("Kop").fill(heading);
    field("Tekst").fill(text);
    button("Paragraaf bewaren").click();
  }

  public void align(String with) {
    field("Afgestemd met").fill(with);
    button("Markeren als afgestemd").click();
  }

  public void publish() {
    button("Publiceren").click();
  }

  public void confirmRead() {
    button("Wij hebben deze versie gelezen").click();
  }

  public void ask(String question) {
    link("Vraag stellen").click();
    field("Uw vraag").fill(question);
    button("Vraag stellen").click();
  }

  public void answer(String question, String answer) {
    link(question).click();
    main()
        .getByRole(
            AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^Antwoord")))
        .fill(answer);
    button("Antwoord aan alle regio's geven").click();
  }
}
