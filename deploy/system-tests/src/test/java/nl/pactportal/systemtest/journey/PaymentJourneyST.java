package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.pactportal.systemtest.journey.Amount.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.AccountPage;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.BatchPage;
import org.junit.jupiter.api.Test;

/** From a grant to the bank: instalments, a batch by two persons, its result, and the account. */
@SystemTest
class PaymentJourneyST {
  private static final String ACCOUNT = "/funding/payments/account.xhtml?region=AM26";
  private static final String IBAN = "NL51RABO0100000026";

  private final FundingUser midden = FundingUser.as("coordinator-midden");
  private final FundingUser finance = FundingUser.as("financien-1");
  private final FundingUser colleague = FundingUser.as("financien-2");

  @Test
  void anInstalmentIsPaidByTheHandsOfThree() {
    String application = granted();
    ApplicationDetailPage page = finance.opens(application);
    page.planAdvances("4.000", "3"); // the call allows 80 %
    assertThat(page.done()).containsText("De termijnen zijn gepland");
    assertThat(page.main()).containsText("1.333,33");
    assertThat(page.main()).containsText("1.333,34");
    page.prepareFirstInstalment();
    assertThat(page.done()).containsText("Het voorschot staat klaar");
    String reference = page.reference();
    colleague.releases(application);

    BatchPage made = new BatchPage(Visitor.as("financien-1").opens("/funding/payments/new.xhtml"));
    made.make(reference);
    assertThat(made.done()).containsText("Een collega moet haar goedkeuren");
    assertThat(made.button("Betaalbatch goedkeuren")).hasCount(0);
    String batch = path(made.page().url());

    BatchPage approved = new BatchPage(Visitor.as("financien-2").opens(batch));
    approved.approve();
    assertThat(approved.done()).containsText("goedgekeurd");
    String file = approved.fileLink().getAttribute("href");
    APIResponse answer = Visitor.as("financien-2").gets(file);
    assertTrue(answer.text().contains("1333.33</InstdAmt>"), answer.text());
    assertTrue(answer.text().contains(IBAN));
    assertEquals(404, Visitor.as("financien-1").gets(file).status(), "who made it");
    assertEquals(404, Visitor.as("coordinator-midden").gets(file).status());

    BatchPage paid = new BatchPage(Visitor.as("financien-1").opens(batch));
    paid.allPaid();
    assertThat(paid.done()).containsText("vastgelegd als betaald");
    assertThat(midden.opens(application).main()).containsText("Betaald");
  }

  @Test
  void anAccountIsSeenByTwoPersons() {
    AccountPage page = new AccountPage(Visitor.as("coordinator-midden").opens(ACCOUNT));
    page.enter("NL52RABO0100000026", "Arbeidsmarktregio Midden");
    assertThat(page.refusal().first()).containsText("controleer de cijfers");
    page.enter("TR330006100519786457841326", "Arbeidsmarktregio Midden");
    assertThat(page.refusal().first()).containsText("SEPA");
    page.enter("nl20 ingb 0001 2345 67", "Arbeidsmarktregio Midden");
    assertThat(page.done()).containsText("Iemand anders moet haar bevestigen");
    assertThat(page.button("Rekening bevestigen")).hasCount(0);

    assertThat(FundingUser.as("ondertekenaar-midden").work())
        .containsText("Bevestig de nieuwe rekening van");
    AccountPage second = new AccountPage(Visitor.as("ondertekenaar-midden").opens(ACCOUNT));
    second.decline("Dit hebben wij niet gevraagd.");
    assertThat(second.done()).containsText("De rekening is afgekeurd");
    assertTrue(FundingUser.as("coordinator-west").cannotSee(ACCOUNT));
  }

  private String granted() {
    String title = "Betaalplan " + System.nanoTime();
    String application = midden.sendsToSign("Midden-Brabant", title, euro(5_000));
    FundingUser.as("ondertekenaar-midden").signsAndSubmits(application);
    FundingUser.as("intake").declaresComplete(application);
    FundingUser.as("beoordelaar").assesses(application, euro(5_000));
    FundingUser.as("beslisser").grants(application, euro(5_000));
    return application;
  }

  private static String path(String url) {
    return url.substring(url.indexOf("/funding/"));
  }
}
