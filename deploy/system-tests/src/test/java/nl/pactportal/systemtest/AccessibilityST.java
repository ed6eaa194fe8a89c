package nl.pactportal.systemtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.systemtest.isolation.Pages;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA as far as a program can tell, on every page of the matrix and in its states. */
@SystemTest
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityST {
  private static final String UPCOMING = "a0000000-0000-7000-8000-000000000001";
  private static final String CALL = "01970000-0000-7000-8000-00000000c001";

  @TestFactory
  Stream<DynamicTest> everyPage() {
    return Pages.all().stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.path() + " for " + place.user(),
                    () -> check(Visitor.as(place.user()).opens(place.path()), place.name())));
  }

  @ParameterizedTest
  @ResourceLock("proposals for the call of the demo")
  @CsvSource({
    "secretariaat, /meetings/meetings/plan.xhtml, Plannen, plan-errors",
    "secretariaat, /meetings/invitations/detail.xhtml?id="
        + UPCOMING
        + ", Uitnodigen, invite-errors",
    "coordinator-west, /meetings/public/answer.xhtml?token=demo-answer-west, Antwoord opslaan, answer-errors",
    "coordinator-west, /funding/applications/edit.xhtml?region=AM25&call="
        + CALL
        + ", Concept opslaan, edit-errors",
    "intake, /funding/calls/edit.xhtml?new=true, Concept bewaren, call-form-errors",
    "intake, /funding/calls/themes.xhtml?new=true, Thema bewaren, theme-errors",
    "intake, /funding/calls/checklist.xhtml?add=ASSESSMENT, Vraag bewaren, checklist-errors",
    "intake, /funding/calls/closing.xhtml?id=" + CALL + ", Voorstellen, closing-errors",
    "intake, /funding/calls/ceiling.xhtml?id=" + CALL + ", Voorstellen, ceiling-errors",
    "financien-1, /funding/recoveries/detail.xhtml?id=c5becf21-bc79-f23b-93eb-831fa1157d14, Verrekening voorstellen, offset-errors",
    "beheerder, /dashboard/sources/index.xhtml, Inlezen, import-errors",
    "beheerder, /dashboard/embed/index.xhtml, Site toevoegen, embed-errors",
    "coordinator-west, /dashboard/questions/edit.xhtml?new=true, Vraag indienen, question-errors",
    "beoordelaar, /dashboard/questions/step.xhtml?id=0198dd60-0000-7000-8000-000000000001&to=ANSWERED, Beantwoorden, question-answer-errors",
    "coordinator-west, /dashboard/annotations/edit.xhtml?new=true&dataset=0198d000-0000-7000-8000-000000000001, Opslaan, note-errors",
    "coordinator-west, /dashboard/uploads/edit.xhtml?new=true, Bestand inlezen, own-figures-errors",
    "beoordelaar, /dashboard/sources/breaks.xhtml?id=0198dd20-0000-7000-8000-000000000003, Breuk vastleggen, break-errors",
    "beoordelaar, /dashboard/sources/release.xhtml?id=0198dd20-0000-7000-8000-000000000032, Afwijzen, release-errors",
    "beheerder, /dashboard/sources/address.xhtml?new=true, Bewaren en ophalen, address-errors"
  })
  void formWithErrors(String user, String path, String button, String name) {
    Page page = Visitor.as(user).opens(path);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    new PortalPage(page).refusal().first().waitFor();
    check(page, name);
  }

  @ParameterizedTest
  @CsvSource({
    "coordinator-west, /funding/index.xhtml?status=WITHDRAWN, empty-applications",
    "coordinator-midden, /, home-without-work",
    "secretariaat, /meetings/invitations/detail.xhtml?id=" + UPCOMING + ", invitations",
    "coordinator-west, /no-such-page.xhtml, error-404",
    "coordinator-west, /error?status=440, error-expired",
    "coordinator-west, /error?status=signin, error-signin",
    "coordinator-west, /error?status=500, error-500",
    "intake, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002711, check",
    "beoordelaar, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002612, assess",
    "auditor, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001003211, supplement",
    "beslisser, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002611, decide",
    "beslisser, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000002002620, late",
    "ondertekenaar-west, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000002002521, sign-late",
    "ondertekenaar-west, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002512, sign",
    "financien-1, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002510, advances",
    "secretariaat, /meetings/meetings/record.xhtml?id=a0000000-0000-7000-8000-000020200706&part=documents, documents",
    "financien-1, /funding/recoveries/detail.xhtml?id=c5becf21-bc79-f23b-93eb-831fa1157d14, recovery",
    "beoordelaar, /funding/accounts/detail.xhtml?id=3aa95d55-5fb4-a1e4-97fa-aec3e6388a14, assess-account",
    "intake, /dashboard/index.xhtml, overview",
    "beoordelaar, /dashboard/sources/release.xhtml?id=0198dd20-0000-7000-8000-000000000032, release-withheld",
    "coordinator-west, /dashboard/sources/detail.xhtml?id=0198dd20-0000-7000-8000-000000000003, source-stale",
    "coordinator-west, /dashboard/sources/triangle.xhtml?id=0198d000-0000-7000-8000-000000000001, triangle",
    "beoordelaar, /dashboard/sources/breaks.xhtml?id=0198dd20-0000-7000-8000-000000000003, breaks",
    "beoordelaar, /dashboard/sources/headlines.xhtml?id=0198d000-0000-7000-8000-000000000002, headlines",
    "bestuurder-west, /dashboard/index.xhtml, board",
    "beoordelaar, /dashboard/compare/index.xhtml?topic=DEMO-UI:WW, compare-bars",
    "beoordelaar, /dashboard/compare/index.xhtml?topic=DEMO-VSV:VSV, compare-nothing",
    "beoordelaar, /dashboard/explore/index.xhtml?topic=DEMO-UI:WW&by=Geslacht&area=AM25, explore-side-by-side",
    "beoordelaar, /dashboard/explore/index.xhtml?topic=DEMO-JW:RATE&release=0198dd20-0000-7000-8000-000000000021, explore-earlier",
    "coordinator-west, /dashboard/sources/detail.xhtml?id=0198dd30-0000-7000-8000-000000000001, source-masked",
    "beoordelaar, /dashboard/sources/history.xhtml?id=0198dd20-0000-7000-8000-000000000003, history-withheld",
    "beoordelaar, /dashboard/questions/detail.xhtml?id=0198dd60-0000-7000-8000-000000000003, question-answered",
    "beoordelaar, /dashboard/questions/detail.xhtml?id=0198dd60-0000-7000-8000-000000000008, question-on-hold",
    "beoordelaar, /dashboard/questions/index.xhtml?q=bestaatniet, questions-nothing",
    "beoordelaar, /dashboard/decisions/detail.xhtml?id=a9000000-0000-7000-8000-000000000003, hold",
    "intake, /dashboard/public/embed.xhtml?chart=DEMO-JW/RATE&theme=aiz&hide=filters, embed-aiz",
    "intake, /dashboard/public/embed.xhtml?chart=DEMO-JW/RATE, embed",
    "intake, /dashboard/public/embed.xhtml?chart=DEMO-JW/RATE&region=AM27&theme=dark, embed-dark",
    "intake, /dashboard/public/embed.xhtml?chart=DEMO-JW/RATE&kind=ranking, embed-ranking",
    "intake, /dashboard/public/embed.xhtml?chart=DEMO-JW/RATE&kind=map&theme=dark, embed-map",
    "intake, /dashboard/public/embed.xhtml?chart=NONE/RATE, embed-nothing",
    "beslisser, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000005002651, decide-directly",
    "auditor, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000005003251, determined-directly",
    "beslisser, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000006003262, decide-revocation",
    "ondertekenaar-zuidoost, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000006002862, revocation-own-view",
    "coordinator-west, /funding/calendar/index.xhtml, deadlines",
    "beslisser, /funding/calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c005, ceiling-early",
    "beslisser, /funding/recoveries/detail.xhtml?id=be383a3e-6e9e-5528-d955-6b739317bd7b, decide-offset",
    "beslisser, /funding/objections/detail.xhtml?id=9c0af188-8050-871b-1cf2-6d6302a619b9, penalty-decision",
    "ondertekenaar-zuidoost, /funding/objections/detail.xhtml?id=40838c17-1d1b-40cb-fc8d-a7e3eb26b74b, objection-withdrawn"
  })
  void state(String user, String path, String name) {
    check(Visitor.as(user).opens(path), name);
  }

  /** With pictures drawn by the server, and tables that stand open. */
  @ParameterizedTest
  @CsvSource({
    "bestuurder-west, /dashboard/index.xhtml, board-without-script",
    "coordinator-west, /dashboard/regions/detail.xhtml?region=AM25, region-without-script",
    "intake, /dashboard/compare/index.xhtml, compare-without-script"
  })
  void withoutScript(String user, String path, String name) {
    try (Page page = WithoutScript.opens(Visitor.as(user), path)) {
      assertThat(page.locator("img.dash-chart__still").first()).isVisible();
      assertThat(page.locator("details[data-pact-figures]:not([open])")).hasCount(0);
      check(page, name);
    }
  }

  /** What a page asks only after its button is pressed. */
  @ParameterizedTest
  @CsvSource({
    "ondertekenaar-west, /funding/objections/detail.xhtml?id=a6bc0e02-92b1-c3e2-a12f-e48e210609ad, Bezwaar intrekken, objection-withdraw",
    "beslisser-2, /funding/objections/detail.xhtml?id=3b2ca339-8a77-b9fd-759b-62f12692708d, Behandeling overnemen, objection-take-over",
    "beslisser, /funding/determinations/detail.xhtml?application=01970000-0000-7000-8000-000006003263, Voornemen sturen, lower-notice",
    "beslisser, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002611, Zienswijze vastleggen, hearing",
    "beoordelaar, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002510, Intrekken of verlagen, revocation",
    "beoordelaar, /funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000006002862, Zienswijze vastleggen, revocation-hearing"
  })
  void dialog(String user, String path, String button, String name) {
    Page page = Visitor.as(user).opens(path);
    new PortalPage(page).button(button).first().click();
    page.getByRole(AriaRole.DIALOG).first().waitFor();
    check(page, name);
  }

  @Test
  void openMenuAtSmallWidth() {
    Page page = Visitor.as("coordinator-tweeregios").opens("/");
    page.setViewportSize(390, 844);
    page.locator("summary")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Menu"))
        .click();
    check(page, "menu");
    page.setViewportSize(1280, 800);
  }

  private static void check(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
