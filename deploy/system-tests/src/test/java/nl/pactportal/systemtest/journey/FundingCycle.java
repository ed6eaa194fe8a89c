package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.page.AccountabilityPage;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ApplicationEditPage;
import nl.pactportal.systemtest.page.BatchPage;
import nl.pactportal.systemtest.page.DeterminationPage;
import nl.pactportal.systemtest.page.ObjectionDetailPage;
import nl.pactportal.systemtest.page.ObligationPage;
import nl.pactportal.systemtest.page.PortalPage;

/**
 * An application to a call, to its end: 5.000 asked, 4.000 granted, 3.200 in advance, changed into
 * 4.100, 3.000 determined, 200 paid back. Everybody comes by the list of his own work.
 */
final class FundingCycle {
  private final boolean looked;
  private final String call;
  private final String regionName;
  private final FundingUser coordinator;
  private final FundingUser signatory;
  private final FundingUser intake = FundingUser.as("intake");
  private final FundingUser assessor = FundingUser.as("beoordelaar");
  private final FundingUser decider = FundingUser.as("beslisser");
  private final FundingUser finance = FundingUser.as("financien-1");
  private final FundingUser colleague = FundingUser.as("financien-2");
  private String application;
  private String reference;

  /**
   * @param looked whether axe looks at the states nothing else looks at
   */
  FundingCycle(String call, String region, String regionName, boolean looked) {
    this.looked = looked;
    this.call = call;
    this.regionName = regionName;
    this.coordinator = FundingUser.as("coordinator-" + region);
    this.signatory = FundingUser.as("ondertekenaar-" + region);
  }

  void applies(String title) {
    PortalPage open = coordinator.at(call);
    open.link("Nieuwe aanvraag: " + regionName).click();
    ApplicationEditPage form = new ApplicationEditPage(open.page());
    form.fill(title, "Wij begeleiden jongeren naar werk.", "5.000");
    form.sendToSign();
    ApplicationDetailPage page = new ApplicationDetailPage(form.page());
    assertThat(page.done()).containsText("De aanvraag ligt bij de ondertekenaar");
    application = page.path();
    reference = page.reference();
    assertTrue(decider.cannotSee(application), "it is the region's own until it is submitted");
    assertTrue(FundingUser.as("coordinator-noordoost").cannotSee(application));
    ApplicationDetailPage signing = signatory.follows("Onderteken en dien in: " + reference);
    signing.signAndSubmit();
    assertThat(signing.done()).containsText("De aanvraag is ingediend");
  }

  void supplements() {
    ApplicationDetailPage check = intake.follows(toCheck());
    check.askSupplement("De begroting");
    assertThat(check.done()).containsText("De aanvulling is gevraagd");
    ApplicationDetailPage supply = coordinator.follows("Vul aanvraag aan: " + reference);
    assertThat(supply.main()).containsText("Staat stil");
    supply.answerSupplement("De begroting staat nu in de bijlage.");
    ApplicationDetailPage signing = signatory.follows("Dien de aanvulling in: " + reference);
    signing.handInSupplement();
    assertThat(signing.done()).containsText("De aanvulling is ingediend");
    ApplicationDetailPage again = intake.follows(toCheck());
    again.declareComplete();
    assertThat(again.done()).containsText("De aanvraag is compleet verklaard");
  }

  void isDecided() {
    ApplicationDetailPage assessing = assessor.follows("Beoordeel aanvraag " + reference);
    assessing.startAssessment();
    assessing.score("8");
    assertThat(assessing.done()).containsText("Opgeslagen");
    advises();
    ApplicationDetailPage returning = decider.follows(toDecide());
    returning.sendBackToAssessor("Reken de uren na.");
    assertThat(returning.done()).containsText("terug bij de beoordelaar");
    assessor.follows("Beoordeel aanvraag " + reference);
    advises();
    ApplicationDetailPage deciding = decider.follows(toDecide());
    deciding.grantPartly("4.000", "Het projectbureau valt buiten de regeling.");
    assertThat(deciding.done()).containsText("De subsidie is verleend");
  }

  private void advises() {
    ApplicationDetailPage page = assessor.opens(application);
    page.advise("5.000", "Past bij het actieplan van de regio.");
    assertThat(page.done()).containsText("Het advies is gegeven");
  }

  void isToldByLetter() {
    ApplicationDetailPage page = coordinator.opens(application);
    assertThat(page.main()).containsText("Bezwaar kan tot en met");
    String letter =
        page.main().locator("a[href*='/funding/letters/']").first().getAttribute("href");
    APIResponse file = coordinator.gets(letter);
    assertEquals("application/pdf", file.headers().get("content-type"));
    assertEquals("%PDF", new String(file.body(), 0, 4, StandardCharsets.US_ASCII));
    assertTrue(FundingUser.as("coordinator-noordoost").cannotSee(letter));
  }

  void isPaidInAdvance() {
    ApplicationDetailPage own = finance.follows("Zet voorschot klaar: " + reference);
    own.prepareAdvance("3.200");
    assertThat(own.done()).containsText("Het voorschot staat klaar");
    assertThat(own.main()).containsText("Een collega moet het vrijgeven");
    assertThat(own.releaseLink()).hasCount(0);
    ApplicationDetailPage second = colleague.follows("Geef voorschot vrij: " + reference);
    second.releaseAdvance();
    assertThat(second.done()).containsText("Het voorschot is vrijgegeven");
    BatchPage made = new BatchPage(finance.at("/funding/payments/new.xhtml").page());
    made.make(reference);
    String number = made.heading().innerText().replaceFirst(".* ", "");
    BatchPage batch = new BatchPage(colleague.follows("Keur betaalbatch goed: " + number).page());
    batch.approve();
    assertThat(batch.done()).containsText("goedgekeurd");
    batch.allPaid();
    assertThat(batch.done()).containsText("vastgelegd als betaald");
  }

  void isAmended() {
    ApplicationDetailPage page = signatory.opens(application);
    page.requestAmendment("4.100", "Er doen meer mensen mee.");
    assertThat(page.done()).containsText("Het wijzigingsverzoek ligt bij de provincie");
    ApplicationDetailPage deciding = decider.follows("Beslis op wijziging van " + reference);
    sound(deciding, "amendment-decide");
    deciding.amend("Past in het plafond.");
    assertThat(deciding.done()).containsText("De subsidie is gewijzigd");
    ApplicationDetailPage changed = coordinator.opens(application);
    assertThat(changed.main()).containsText("Versies van de verlening");
    sound(changed, "application-versions");
  }

  void accounts() {
    ApplicationDetailPage granted = intake.opens(application);
    granted.link("Verantwoording opnemen").click();
    ObligationPage obligation = new ObligationPage(granted.page());
    obligation.covers("Eindafrekening", LocalDate.now().plusYears(1).toString());
    obligation.because("Staat in de beschikking", "Beschikking, bladzijde 1", "Zoals besloten.");
    obligation.propose();
    assertThat(obligation.done()).containsText("Een collega kan het goedkeuren");
    ObligationPage approving =
        new ObligationPage(
            decider.follows("Keur wijziging van verplichting goed: " + reference).page());
    approving.approve();
    assertThat(approving.done()).containsText("goedgekeurd");
    AccountabilityPage account =
        new AccountabilityPage(coordinator.follows("Verantwoord subsidie " + reference).page());
    account.begin();
    account.write("Alles gedaan op een cursus na.", "3.500");
    account.sendToSign();
    assertThat(account.done()).containsText("ligt bij de ondertekenaar");
    AccountabilityPage signing =
        new AccountabilityPage(signatory.follows("Onderteken verantwoording " + reference).page());
    signing.submit();
    assertThat(signing.done()).containsText("De verantwoording is ingediend");
    AccountabilityPage check =
        new AccountabilityPage(
            intake.follows("Controleer of verantwoording " + reference + " compleet is").page());
    check.declareComplete();
    AccountabilityPage assessing =
        new AccountabilityPage(assessor.follows("Beoordeel verantwoording " + reference).page());
    assessing.accept("3.000", "Een cursus ging niet door");
    assertThat(assessing.done()).containsText("Het advies is gegeven");
  }

  void isDetermined() {
    AccountabilityPage account =
        new AccountabilityPage(decider.follows("Stel subsidie " + reference + " vast").page());
    DeterminationPage page = account.toDetermination();
    page.amount("3.000");
    page.ground("NOT_PERFORMED");
    page.heard(LocalDate.now().minusDays(10).toString(), "De regio is het ermee eens.");
    page.determine();
    assertThat(page.done()).containsText("De subsidie is vastgesteld");
    sound(page, "determined");
  }

  void paysBack() {
    PortalPage told = coordinator.follows("Betaal terug: " + reference);
    assertThat(told.heading()).hasText("Terugvordering");
    PortalPage list = finance.at("/funding/settlements/index.xhtml");
    list.main().locator("[id$='recoveries']").getByText(reference).click();
    DeterminationPage recovery = new DeterminationPage(list.page());
    recovery.receive("200");
    assertThat(recovery.done()).containsText("De ontvangst is vastgelegd");
    assertThat(recovery.main()).containsText("Voldaan");
    assertThat(coordinator.opens(application).main()).containsText("Afgesloten");
  }

  void objects() {
    ApplicationDetailPage page = signatory.opens(application);
    page.link("Bezwaar maken").first().click();
    ObjectionDetailPage form = new ObjectionDetailPage(page.page());
    sound(form, "objection-file");
    form.file("Wij vinden het bedrag te laag.");
    assertThat(form.done()).containsText("Het bezwaar is ingediend");
    new ObjectionCycle(form, looked).run(signatory);
    ApplicationDetailPage told = coordinator.opens(application);
    assertThat(told.main()).containsText("Beslissing op bezwaar");
    assertThat(told.main()).containsText("Beroep kan tot en met");
  }

  void leavesNoWork() {
    for (FundingUser user :
        List.of(coordinator, signatory, intake, assessor, decider, finance, colleague)) {
      assertThat(user.work()).not().containsText(reference);
    }
  }

  private String toCheck() {
    return "Controleer of aanvraag " + reference + " compleet is";
  }

  private String toDecide() {
    return "Beslis op aanvraag " + reference;
  }

  private void sound(PortalPage page, String name) {
    if (!looked) {
      return;
    }
    assertEquals(List.of(), new AccessibilityCheck(page.page(), name).findings());
  }
}
