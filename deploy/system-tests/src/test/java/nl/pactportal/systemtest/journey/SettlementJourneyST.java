package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.AccountabilityPage;
import nl.pactportal.systemtest.page.DeterminationPage;
import nl.pactportal.systemtest.page.ObligationPage;
import nl.pactportal.systemtest.page.PortalPage;
import org.junit.jupiter.api.Test;

/**
 * The advance "duurzame inzetbaarheid" of Zuidoost: its 1 July is declared not in force, it goes up
 * in the larger grant, and that is accounted for, determined lower, and paid back.
 */
@SystemTest
class SettlementJourneyST {
  private static final String DECISION =
      "/funding/decisions/detail.xhtml?id=a9000000-0000-7000-8000-000000000002";
  private static final String TOTAL = "01970000-0000-7000-8000-000004002840";
  private static final String APPLICATION = "/funding/applications/detail.xhtml?id=" + TOTAL;
  private static final String ACCOUNT = "/funding/accounts/edit.xhtml?application=" + TOTAL;
  private static final String DETERMINATION =
      "/funding/determinations/detail.xhtml?application=" + TOTAL;

  private final Visitor intake = Visitor.as("intake");
  private final Visitor assessor = Visitor.as("beoordelaar");
  private final Visitor decider = Visitor.as("beslisser");
  private final Visitor region = Visitor.as("coordinator-zuidoost");

  @Test
  void fromAWrongDateToMoneyBack() {
    String obligation = declaredNotInForce();
    mergedInto(obligation);
    String account = accounted();
    assessed(account);
    determinedLower();
    paidBack();
  }

  /** The way begins at the decision of the meeting. */
  private String declaredNotInForce() {
    PortalPage decision = new PortalPage(intake.opens(DECISION));
    decision.main().locator("tr", hasText("AM28-2019")).locator("a").click();
    ObligationPage page = new ObligationPage(intake.page());
    assertThat(page.main()).containsText("technisch ingevoerd");
    page.propose();
    assertThat(page.done()).containsText("Een collega kan het goedkeuren");
    String path = page.page().url().substring(page.page().url().indexOf("/funding"));
    ObligationPage second = new ObligationPage(decider.opens(path));
    second.approve();
    assertThat(second.done()).containsText("goedgekeurd");
    assertThat(second.main()).containsText("De beschikking zegt iets anders");
    assertThat(new PortalPage(intake.opens(DECISION)).main()).containsText("Uitgevoerd");
    return path;
  }

  private void mergedInto(String obligation) {
    ObligationPage page = new ObligationPage(assessor.opens(obligation));
    page.becomes("Samengevoegd");
    page.mergeWith("Actieplan totaal");
    page.because(
        "Besluit van een vergadering",
        "Ambtelijk Pact 6 juli 2020, punt 2",
        "De eindafrekening kan mee met de totaalaanvraag.");
    page.propose();
    assertThat(page.done()).containsText("Een collega kan het goedkeuren");
    ObligationPage second = new ObligationPage(decider.opens(obligation));
    second.approve();
    assertThat(second.main()).containsText("Opgegaan in:");
    assertThat(new PortalPage(region.opens(APPLICATION)).main())
        .containsText("Eerder betaald voorschot overgenomen");
  }

  private String accounted() {
    AccountabilityPage page = new AccountabilityPage(region.opens(ACCOUNT));
    page.write("Alles gedaan op een cursus na.", "200.000,50x");
    page.sendToSign();
    assertThat(page.refusal().first()).isVisible();
    page.write("Alles gedaan op een cursus na.", "180.000");
    page.sendToSign();
    assertThat(page.done()).containsText("ligt bij de ondertekenaar");
    String path = page.page().url().substring(page.page().url().indexOf("/funding"));
    AccountabilityPage signing =
        new AccountabilityPage(Visitor.as("ondertekenaar-zuidoost").opens(path));
    signing.submit();
    assertThat(signing.done()).containsText("De verantwoording is ingediend");
    return path;
  }

  private void assessed(String account) {
    AccountabilityPage check = new AccountabilityPage(intake.opens(account));
    check.declareComplete();
    assertThat(check.done()).containsText("compleet");
    AccountabilityPage page = new AccountabilityPage(assessor.opens(account));
    page.accept("180.001", "Te veel");
    assertThat(page.refusal().first()).containsText("Regel 1");
    page.accept("120.000", "Een cursus ging niet door");
    assertThat(page.done()).containsText("Het advies is gegeven");
  }

  private void determinedLower() {
    DeterminationPage page = new DeterminationPage(decider.opens(DETERMINATION));
    assertThat(page.main()).containsText("140.000,00");
    page.amount("120.000");
    page.determine();
    assertThat(page.refusal().first()).containsText("Kies de grond");
    page.ground("NOT_PERFORMED");
    page.determine();
    assertThat(page.refusal().first()).containsText("zienswijze");
    page.heard(
        LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(10).toString(),
        "De regio is het ermee eens.");
    page.determine();
    assertThat(page.done()).containsText("De subsidie is vastgesteld");
    assertThat(page.main()).containsText("20.000,00");
  }

  private void paidBack() {
    DeterminationPage page = new DeterminationPage(Visitor.as("financien-1").opens(DETERMINATION));
    page.openRecovery();
    assertThat(page.heading()).hasText("Terugvordering");
    page.receive("20.000,01");
    assertThat(page.refusal().first()).containsText("meer dan er openstaat");
    page.receive("20.000");
    assertThat(page.done()).containsText("De ontvangst is vastgelegd");
    assertThat(page.main()).containsText("Voldaan");
    assertThat(new PortalPage(region.opens(APPLICATION)).main()).containsText("Afgesloten");
  }

  private static Locator.LocatorOptions hasText(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
