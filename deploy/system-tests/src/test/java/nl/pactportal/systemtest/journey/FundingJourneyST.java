package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.pactportal.systemtest.journey.Amount.euro;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import org.junit.jupiter.api.Test;

/** From a region's plan to money, through the hands of seven people. */
@SystemTest
class FundingJourneyST {
  private final FundingUser west = FundingUser.as("coordinator-west");
  private final FundingUser signatory = FundingUser.as("ondertekenaar-west");
  private final FundingUser intake = FundingUser.as("intake");
  private final FundingUser assessor = FundingUser.as("beoordelaar");
  private final FundingUser decider = FundingUser.as("beslisser");
  private final FundingUser finance = FundingUser.as("financien-1");
  private final FundingUser colleague = FundingUser.as("financien-2");

  @Test
  void regionAppliesProvinceGrantsAndASecondPersonReleasesTheAdvance() {
    String title = "Actieplan " + System.nanoTime();
    String application = west.sendsToSign("West-Brabant", title, euro(5_000));
    assertTrue(decider.cannotSee(application), "it is the region's own until it is submitted");
    assertTrue(FundingUser.as("coordinator-noordoost").cannotSee(application));

    signatory.signsAndSubmits(application);
    intake.asksSupplement(application, "De begroting");
    assertThat(west.opens(application).main()).containsText("Staat stil");
    west.answersSupplement(application, "De begroting staat nu in de bijlage.");
    signatory.handsInSupplement(application);
    intake.declaresComplete(application);
    assessor.assesses(application, euro(5_000));
    decider.sendsBackToAssessor(application, "Reken de uren na.");
    assessor.advises(application, euro(5_000));
    decider.grants(application, euro(5_000));
    finance.prepares(application, euro(2_000));
    assertFourEyes(application);
    colleague.releases(application);

    ApplicationDetailPage page = west.opens(application);
    assertThat(page.main()).containsText("Verleend");
    assertThat(page.main()).containsText("Voorschot vrijgegeven");
    assertTrue(west.titles().contains(title));
  }

  @Test
  void openWorkGoesFromHandToHand() {
    String application = west.sendsToSign("West-Brabant", "Plan " + System.nanoTime(), euro(1_000));
    String reference = west.opens(application).reference();
    assertThat(signatory.work()).containsText("Onderteken en dien in: " + reference);
    signatory.signsAndSubmits(application);
    assertThat(signatory.work()).not().containsText(reference);
    assertThat(intake.work()).containsText("Controleer of aanvraag " + reference);
    intake.declaresComplete(application);
    assertThat(assessor.work()).containsText("Beoordeel aanvraag " + reference);
    assessor.assesses(application, euro(1_000));
    assertThat(assessor.work()).not().containsText(reference);
    assertThat(decider.work()).containsText("Beslis op aanvraag " + reference);
  }

  /** Who only looks on sees the same, without a button that changes anything. */
  @Test
  void othersReadOnly() {
    String granted = "/funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002510";
    for (String user :
        new String[] {"bestuurder-west", "auditor", "secretariaat", "intake", "beoordelaar"}) {
      ApplicationDetailPage page = FundingUser.as(user).opens(granted);
      assertThat(page.heading()).hasText("Aanpak jeugdwerkloosheid");
      assertThat(page.main().locator("form")).hasCount(0);
    }
    assertTrue(FundingUser.as("beheerder").cannotSee(granted));
  }

  private void assertFourEyes(String application) {
    ApplicationDetailPage own = finance.opens(application);
    assertThat(own.main()).containsText("Een collega moet het vrijgeven");
    assertFalse(own.releaseLink().isVisible());
  }
}
