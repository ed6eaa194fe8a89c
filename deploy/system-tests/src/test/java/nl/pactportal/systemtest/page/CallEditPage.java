package nl.pactportal.systemtest.page;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** calls/edit.xhtml */
public final class CallEditPage extends PortalPage {
  public CallEditPage(Page page) {
    super(page);
  }

  /** Everything it takes to publish, with the same amount for each region. */
  public void fill(String title, LocalDate opens, LocalDate closes, String each, String all) {
    set("title", title);
    set("legalGround", "Awb 4:23, derde lid, onder c");
    choose("title42", "DECLARED");
    set("title42Reason", "Alleen gemeenten kunnen aanvragen.");
    set("publicationReference", "Provinciaal blad 1");
    set("publishedOn", opens.minusDays(1).toString());
    set("opensAt", opens + "T09:00");
    set("closingDay", closes.toString());
    set("ceiling", all);
    for (String region : new String[] {"AM25", "AM26", "AM27", "AM28", "AM32"}) {
      set("share_" + region, each);
    }
    choose("distribution", "REGION_ENVELOPE");
    choose("rankMoment", "COMPLETE");
    choose("arrangement", "3");
    set("advance", "80");
    choose("decisionRule", "GRANT_DECISION");
  }

  public void set(String field, String value) {
    main().locator("[id='form:" + field + "']").fill(value);
  }

  private void choose(String field, String value) {
    main().locator("[id='form:" + field + "']").selectOption(value);
  }

  public void save() {
    button("Concept bewaren").click();
  }
}
