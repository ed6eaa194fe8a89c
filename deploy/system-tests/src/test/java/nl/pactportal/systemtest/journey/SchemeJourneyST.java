package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.CallDetailPage;
import nl.pactportal.systemtest.page.CallEditPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** A call is written by the desk, published by a decider, and its end is moved by both. */
@SystemTest
class SchemeJourneyST {
  private static final LocalDate OPENS = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(40);
  private static final LocalDate CLOSES = LocalDate.of(2098, 8, 31);
  private final String title = "Openstelling " + System.nanoTime();

  @Test
  void twoPeoplePublishACallAndMoveItsEnd() {
    String call = drafts();
    assertEquals(404, Visitor.as("coordinator-west").gets(call).status(), "a concept stays inside");

    CallDetailPage own = opens("intake", call);
    own.proposesPublication();
    assertThat(own.done()).containsText("Een collega kan het nu bevestigen");
    assertThat(own.button("Uitvoeren")).hasCount(0);
    sound(own.page(), "call-proposed");

    CallDetailPage decider = opens("beslisser", call);
    sound(decider.page(), "call-to-publish");
    decider.confirms();
    assertThat(decider.done()).containsText("De wijziging is uitgevoerd");
    CallDetailPage region = opens("coordinator-west", call);
    assertThat(region.main()).containsText("Aangekondigd");
    assertThat(region.main()).containsText("Van overeenkomstige toepassing verklaard");

    movesTheEnd(call);
  }

  /** From the end of August to 1 November 2098, a Saturday after the clock change. */
  private void movesTheEnd(String call) {
    CallDetailPage desk = opens("intake", call);
    desk.proposesClosing("2098-11-01", "begin november", "Zomerreces");
    assertThat(desk.done()).containsText("Een collega kan het nu bevestigen");
    CallDetailPage decider = opens("beslisser", call);
    assertThat(decider.main()).containsText("is een zaterdag");
    decider.confirms();

    CallDetailPage region = opens("coordinator-west", call);
    assertThat(region.main()).containsText("1 november 2098, 23:59");
    region.link("Versies").click();
    PortalPage history = new PortalPage(region.page());
    assertThat(history.main()).containsText("31 augustus 2098, 23:59:59");
    assertThat(history.main()).containsText("1 november 2098, 23:59:59");
    assertThat(history.main()).containsText("Zomerreces");
    assertThat(history.main()).containsText("Ambtelijk Pact 6 juli 2020, punt 2");
    sound(history.page(), "call-history");
  }

  @Test
  void whatCannotBeIsSaidAtTheField() {
    CallEditPage form =
        new CallEditPage(Visitor.as("intake").opens("/funding/calls/edit.xhtml?new=true"));
    form.fill(title, OPENS, OPENS.minusDays(2), "200.000", "1.000.000");
    form.save();
    says(form, "closingDay", "zou sluiten voordat zij opengaat");
    form.set("closingDay", CLOSES.toString());
    form.set("ceiling", "0");
    form.save();
    says(form, "ceiling", "boven 0");
    form.set("ceiling", "200,000");
    form.save();
    assertThat(form.main().locator("[id='form:ceiling_message']")).not().isEmpty();
    form.set("ceiling", "900.000");
    form.save();
    says(form, "ceiling", "1.000.000,00");
    assertThat(form.main().locator("[id='form:title']")).hasValue(title);
    sound(form.page(), "call-errors");
  }

  private static void says(CallEditPage form, String field, String text) {
    assertThat(form.main().locator("[id='form:" + field + "_message']")).containsText(text);
  }

  private String drafts() {
    CallEditPage form =
        new CallEditPage(Visitor.as("intake").opens("/funding/calls/edit.xhtml?new=true"));
    form.fill(title, OPENS, CLOSES, "200.000", "1.000.000");
    form.save();
    CallDetailPage page = new CallDetailPage(form.page());
    assertThat(page.done()).containsText("Het concept is bewaard");
    assertThat(page.heading()).hasText(title);
    return page.path();
  }

  private static CallDetailPage opens(String user, String call) {
    return new CallDetailPage(Visitor.as(user).opens(call));
  }

  private static void sound(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
