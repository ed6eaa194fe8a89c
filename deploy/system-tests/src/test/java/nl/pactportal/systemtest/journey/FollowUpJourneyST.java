package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ActionDetailPage;
import nl.pactportal.systemtest.page.DecisionDetailPage;
import nl.pactportal.systemtest.page.EffectDetailPage;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MeetingRecordPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/** From what was agreed to its end: by the region, the next meeting, and another module. */
@SystemTest
class FollowUpJourneyST {
  private static final List<String> LEVEL_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private final String mark = "" + System.nanoTime();
  private final String body = "Werkgroep " + mark;

  @Test
  void theRegionReportsTheSecretariatClosesAndTheNextMeetingIsRidOfIt() {
    String then = plans("Pact Brabant", TODAY);
    String task = "Stuur de handleiding rond " + mark;
    records(then, "Besluit " + mark, task);
    String next = plans("Pact Brabant", TODAY.plusDays(14));
    assertThat(secretariat(next).main().locator("#carried")).containsText(task);

    PortalPage west = new PortalPage(Visitor.as("coordinator-west").opens("/"));
    west.main().getByText(task).first().click();
    ActionDetailPage action = new ActionDetailPage(west.page());
    action.reports("Lukt niet zonder hulp", "");
    assertThat(action.refusal()).isVisible();
    action.reports("Gedaan", "Verstuurd aan alle gemeenten.");
    assertThat(action.done()).containsText("De voortgang is gemeld");
    sound(action.page());
    assertThat(new PortalPage(Visitor.as("coordinator-west").opens("/")).main())
        .not()
        .containsText(task);
    assertThat(secretariat("/").main()).containsText("West-Brabant meldt gedaan: " + task);

    PortalPage list = secretariat("/meetings/actions/index.xhtml?body=" + body);
    assertThat(list.main().locator("#actions")).containsText(task);
    sound(list.page());
    secretariat(next).main().locator("#carried").getByText(task).click();
    ActionDetailPage closing = new ActionDetailPage(Visitor.as("secretariaat").page());
    assertThat(closing.main()).containsText("Verstuurd aan alle gemeenten.");
    sound(closing.page());
    closing.closes("Gedaan");
    assertThat(closing.done()).containsText("De actie is afgehandeld");
    assertThat(secretariat(next).main().locator("#carried")).hasCount(0);
    assertThat(secretariat(next).main().locator("#closedHere")).containsText(task);
    assertThat(secretariat("/").main()).not().containsText(task);
  }

  @Test
  void twoPeopleOfTheProvinceAnswerADecisionOfTheMeeting() {
    String meeting = plans("Pact Brabant", TODAY);
    String text = "De termijn schuift op " + mark;
    records(meeting, text, "Uitzoeken " + mark);
    PortalPage register = secretariat("/meetings/decisions/index.xhtml?body=" + body);
    sound(register.page());
    register.main().getByText(text).click();
    DecisionDetailPage decision = new DecisionDetailPage(Visitor.as("secretariaat").page());
    sound(decision.page());
    decision.statesEffect("Verschuift een termijn van de subsidie", text + ": eind oktober");
    assertThat(decision.done()).containsText("Het gevolg is vastgelegd");
    String address = decision.page().url().substring(Portal.url().length());

    workOf("intake", text).click();
    EffectDetailPage proposing = new EffectDetailPage(Visitor.as("intake").page());
    sound(proposing.page());
    proposing.proposes("Er verandert niets " + mark);
    assertThat(proposing.done()).containsText("Het voorstel staat klaar");
    assertThat(proposing.button("Uitvoeren")).hasCount(0);

    workOf("beslisser", text).click();
    EffectDetailPage deciding = new EffectDetailPage(Visitor.as("beslisser").page());
    sound(deciding.page());
    deciding.carriesOut();
    assertThat(deciding.done()).containsText("Het besluit is uitgevoerd");
    deciding.link("Naar het besluit").click();
    DecisionDetailPage seen = new DecisionDetailPage(deciding.page());
    assertTrue(seen.page().url().endsWith(address), seen.page().url());
    assertThat(seen.main()).containsText("Uitgevoerd");
    assertThat(seen.main()).containsText("Er verandert niets " + mark);
    assertThat(seen.main().locator("#effects a")).hasCount(1);
    assertEquals(200, Visitor.as("coordinator-west").gets(address).status());
  }

  @Test
  void searchFindsTheFormsOfAWordAndOnlyWhatIsOnesOwn() {
    String meeting = plans("Noordoost-Brabant", TODAY);
    records(meeting, "De vergaderingen over zoek" + mark + " gaan door", "Uitzoeken " + mark);
    String question = "/meetings/search.xhtml?q=vergadering+zoek" + mark;
    PortalPage own = new PortalPage(Visitor.as("coordinator-noordoost").opens(question));
    assertThat(own.main().locator("#found")).containsText("vergaderingen over zoek" + mark);
    assertThat(own.main().locator("mark").first()).hasText("vergaderingen");
    sound(own.page());
    own.main().locator("#found a").first().click();
    assertThat(own.main()).containsText("De vergaderingen over zoek" + mark);
    PortalPage foreign = new PortalPage(Visitor.as("coordinator-west").opens(question));
    assertThat(foreign.main()).containsText("Niets gevonden");
    sound(foreign.page());
  }

  private String plans(String forWhom, LocalDate day) {
    Visitor secretariat = Visitor.as("secretariaat");
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    plan.fill(body, forWhom, day);
    plan.addAgendaItem(1, "Aanvragen", "Besluiten");
    plan.plan();
    assertThat(plan.planned()).isVisible();
    return secretariat.page().url().substring(Portal.url().length());
  }

  private void records(String meeting, String decision, String action) {
    MeetingRecordPage record =
        new MeetingRecordPage(
            Visitor.as("secretariaat").opens(meeting.replace("detail", "record")));
    record.openItem("Aanvragen");
    record.decide("Akkoord", decision);
    record.agreeAction(
        action,
        "Coördinator",
        action.startsWith("Stuur") ? "West-Brabant" : "Provincie Noord-Brabant");
    record.save();
    assertThat(record.done()).containsText("Het agendapunt is opgeslagen");
  }

  private static PortalPage secretariat(String path) {
    return new PortalPage(Visitor.as("secretariaat").opens(path));
  }

  private static Locator workOf(String user, String text) {
    return new PortalPage(Visitor.as(user).opens("/")).main().getByText(text).first();
  }

  /** Without barriers, and as wide as a telephone. */
  private static void sound(Page page) {
    assertEquals(List.of(), violations(page));
    picture(page, 1280);
    page.setViewportSize(390, 844);
    picture(page, 390);
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    assertTrue(needed <= 390, page.url() + " needs " + needed);
    assertEquals(List.of(), violations(page));
    page.setViewportSize(1280, 800);
  }

  private static void picture(Page page, int width) {
    String name = page.url().replaceFirst("\\?.*", "").replaceFirst("^.*?//[^/]*/", "");
    Path path = Path.of("target/screenshots", name.replace('/', '-') + "-" + width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(LEVEL_AA).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(n -> rule.getId() + " " + n.getHtml()))
            .toList();
  }
}
