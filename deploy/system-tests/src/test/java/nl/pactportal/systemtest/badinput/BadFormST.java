package nl.pactportal.systemtest.badinput;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ApplicationEditPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type by mistake or on purpose: a message at the field, nothing lost or doubled. */
@SystemTest
@Execution(ExecutionMode.CONCURRENT)
class BadFormST {
  private static final String NEW =
      "/funding/applications/edit.xhtml?call=01970000-0000-7000-8000-00000000c001&region=AM25";
  private static final String HTML =
      "<script>window.hit=1</script><img src=x onerror=window.hit=1><b>vet</b> &amp; \"'";

  private final Visitor west = Visitor.as("coordinator-west");

  private ApplicationEditPage newApplication() {
    return new ApplicationEditPage(west.opens(NEW));
  }

  @Test
  void htmlIsShownAsText() {
    ApplicationEditPage form = newApplication();
    form.fill(HTML, HTML, "1000");
    form.save();
    ApplicationDetailPage page = new ApplicationDetailPage(west.page());
    String path = page.path();
    assertThat(page.heading()).hasText(HTML);
    assertHarmless(page.page());
    assertHarmless(west.opens("/funding/"));
    assertHarmless(west.opens("/"));
    Page again = west.opens(path.replace("detail", "edit"));
    assertThat(new ApplicationEditPage(again).field("Titel")).hasValue(HTML);
    assertHarmless(again);
  }

  @Test
  void htmlInARefusedFormIsShownAsText() {
    ApplicationEditPage form = newApplication();
    form.fill(HTML, HTML, HTML);
    form.save();
    assertThat(form.refusal().first()).isVisible();
    assertThat(form.field("Gevraagd bedrag")).hasValue(HTML);
    assertHarmless(form.page());
  }

  @Test
  void htmlInAnAddressIsShownAsText() {
    for (String path :
        new String[] {"/meetings/?body=", "/funding/?status=", "/no-such-page.xhtml?x="}) {
      assertHarmless(west.opens(path + "%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E%22"));
    }
  }

  private static void assertHarmless(Page page) {
    assertEquals(null, page.evaluate("window.hit"));
    assertThat(page.locator("main b, main img, main script:not([src])")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc", "-5", "1e9", "0", "99999999999999999999", "12,345", "1.2.3", "€", "NaN"})
  void wrongAmountIsSaidAtItsField(String amount) {
    ApplicationEditPage form = newApplication();
    form.fill("Bedrag", "Tekst die blijft staan", amount);
    form.save();
    assertThat(form.refusal().first()).isVisible();
    assertThat(form.field("Gevraagd bedrag")).hasAttribute("aria-invalid", "true");
    assertThat(form.field("Gevraagd bedrag")).hasValue(amount);
    assertThat(form.field("Activiteiten")).hasValue("Tekst die blijft staan");
  }

  @Test
  void overLongTextIsRefusedAlsoWithoutTheBrowsersHelp() {
    ApplicationEditPage form = newApplication();
    form.page()
        .evaluate(
            "document.querySelectorAll('[maxlength]').forEach(f => f.removeAttribute('maxlength'))");
    form.fill("x".repeat(201), "y".repeat(10_001), "1000");
    form.save();
    assertThat(form.field("Titel")).hasAttribute("aria-invalid", "true");
    assertThat(form.field("Activiteiten")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void nullByteAndOddCharactersBreakNothing() {
    ApplicationEditPage form = newApplication();
    form.page()
        .evaluate(
            "document.querySelector(\"[id$=':title']\").value = 'a\\u0000b\\u202Ec \\uD83D\\uDE00'");
    form.field("Gevraagd bedrag").fill("1000");
    form.save();
    assertThat(form.heading()).not().containsText("Er is iets misgegaan");
  }

  @ParameterizedTest
  @CsvSource({"31-02-2026", "2026-13-01", "morgen", "0000-00-00", "99999-01-01"})
  void wrongDateIsSaidAtItsField(String date) {
    Visitor secretariat = Visitor.as("secretariaat");
    PortalPage form = new PortalPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    form.main().getByLabel("Overleg").fill("Verkeerde datum");
    Locator field = form.main().locator("[id$=':heldOn']");
    field.evaluate("(field, date) => { field.type = 'text'; field.value = date; }", date);
    form.button("Plannen").click();
    assertThat(form.refusal().first()).isVisible();
    assertThat(form.main().locator("[id$=':heldOn']")).hasAttribute("aria-invalid", "true");
    assertThat(form.main().getByLabel("Overleg")).hasValue("Verkeerde datum");
  }

  @Test
  void doubleClickMakesOneApplication() {
    String title = "Dubbelklik " + System.nanoTime();
    ApplicationEditPage form = newApplication();
    form.fill(title, "Tekst", "1000");
    form.button("Concept opslaan").dblclick();
    assertThat(form.heading()).hasText(title);
    assertOnce(title);
  }

  @Test
  void backButtonAndSavingAgainMakesOneApplication() {
    String title = "Terugknop " + System.nanoTime();
    ApplicationEditPage form = newApplication();
    form.fill(title, "Tekst", "1000");
    form.save();
    assertThat(form.heading()).hasText(title);
    form.page().goBack();
    if (form.field("Titel").inputValue().isEmpty()) {
      return; // a fresh form: nothing to send twice
    }
    form.save();
    assertOnce(title);
  }

  @Test
  void sameFormSentTwiceAtOnceMakesOneApplication() {
    String title = "Tegelijk " + System.nanoTime();
    ApplicationEditPage form = newApplication();
    form.fill(title, "Tekst", "1000");
    form.page()
        .evaluate(
            "async () => { const form = document.querySelector('main form');"
                + " const body = () => { const b = new URLSearchParams(new FormData(form));"
                + "   b.set(form.querySelector(\"[id$=':save']\").name || form.id + ':save', ''); return b; };"
                + " const send = () => fetch(form.action, {method: 'POST', body: body()});"
                + " await Promise.all([send(), send(), send()]); }");
    assertOnce(title);
  }

  private void assertOnce(String title) {
    Locator links =
        new PortalPage(west.opens("/funding/?status=DRAFT"))
            .main()
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
    assertThat(links).hasCount(1);
  }

  @Test
  void secondOfTwoTabsIsToldAndLosesNothing() {
    ApplicationEditPage form = newApplication();
    form.fill("Twee tabbladen " + System.nanoTime(), "Eerste tekst", "1000");
    form.save();
    String edit = new ApplicationDetailPage(west.page()).path().replace("detail", "edit");
    ApplicationEditPage first = new ApplicationEditPage(west.opens(edit));
    Page otherTab = west.newTab();
    ApplicationEditPage second = new ApplicationEditPage(otherTab);
    second.open(edit);
    first.field("Activiteiten").fill("Van het eerste tabblad");
    first.save();
    assertThat(first.done()).containsText("De wijzigingen zijn opgeslagen");
    second.field("Activiteiten").fill("Van het tweede tabblad");
    second.save();
    assertThat(second.refusal().first()).containsText("Een ander heeft hetzelfde veld gewijzigd");
    assertThat(second.field("Activiteiten")).hasValue("Van het tweede tabblad");
    otherTab.close();
  }

  @Test
  void forgedNonceIsABadRequest() {
    ApplicationEditPage form = newApplication();
    for (String nonce : new String[] {"<script>", "bm90IGEgdXVpZA=="}) {
      Object status =
          form.page()
              .evaluate(
                  "async nonce => { const form = document.querySelector('main form');"
                      + " const body = new URLSearchParams(new FormData(form));"
                      + " body.set('primefaces.nonce', nonce);"
                      + " return (await fetch(form.action, {method: 'POST', body})).status; }",
                  nonce);
      assertEquals(400, status, nonce);
    }
  }

  @Test
  void forgedRegionInTheFormCountsForNothing() {
    String title = "Andere regio " + System.nanoTime();
    ApplicationEditPage form = newApplication();
    form.fill(title, "Tekst", "1000");
    form.page()
        .evaluate(
            "() => { const form = document.querySelector('main form');"
                + " for (const name of ['region', form.id + ':region', 'regionCode', 'call', 'id']) {"
                + "  const f = document.createElement('input'); f.type = 'hidden'; f.name = name;"
                + "  f.value = 'AM27'; form.append(f); } }");
    form.save();
    assertThat(form.heading()).hasText(title);
    assertThat(form.main()).containsText("West-Brabant");
    Visitor other = Visitor.as("coordinator-noordoost");
    assertFalse(other.gets("/funding/?status=DRAFT").text().contains(title));
  }

  @Test
  void formOfAnEndedSessionSaysSo() {
    try (Visitor visitor = Visitor.newBrowserOf("coordinator-west")) {
      ApplicationEditPage form = new ApplicationEditPage(visitor.opens(NEW));
      form.fill("Verlopen", "Tekst", "1000");
      form.page()
          .evaluate(
              "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                  + ".forEach(f => f.value = '123:456')");
      form.save();
      assertThat(form.heading()).hasText("De pagina is verlopen");
    }
  }

  /** A real click in a browser whose session is over, at Keycloak too. */
  @Test
  void ajaxClickInAnEndedSessionLeadsToSignIn() {
    try (Visitor visitor = Visitor.newBrowserOf("secretariaat")) {
      PortalPage form = new PortalPage(visitor.opens("/meetings/meetings/plan.xhtml"));
      visitor.context().clearCookies();
      form.button("Agendapunt toevoegen").click();
      assertThat(visitor.page().locator("#username")).isVisible();
    }
  }
}
