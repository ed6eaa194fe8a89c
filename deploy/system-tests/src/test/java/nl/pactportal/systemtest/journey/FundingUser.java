package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import nl.pactportal.systemtest.page.ApplicationEditPage;
import nl.pactportal.systemtest.page.PortalPage;

/** Somebody who works with funding, in the words of the business. */
final class FundingUser {
  private static final String CALL =
      "/funding/calls/detail.xhtml?id=01970000-0000-7000-8000-00000000c001";

  private final Visitor visitor;

  private FundingUser(Visitor visitor) {
    this.visitor = visitor;
  }

  static FundingUser as(String user) {
    return new FundingUser(Visitor.as(user));
  }

  /** Begins at the call, as a coordinator does; the path of the new application. */
  String sendsToSign(String region, String title, Amount amount) {
    new PortalPage(visitor.opens(CALL)).link("Nieuwe aanvraag: " + region).click();
    ApplicationEditPage form = new ApplicationEditPage(visitor.page());
    form.fill(title, "Wij begeleiden jongeren naar werk.", amount.typed());
    form.sendToSign();
    ApplicationDetailPage page = new ApplicationDetailPage(visitor.page());
    assertThat(page.done()).containsText("De aanvraag ligt bij de ondertekenaar");
    assertThat(page.heading()).hasText(title);
    return page.path();
  }

  ApplicationDetailPage opens(String application) {
    return new ApplicationDetailPage(visitor.opens(application));
  }

  void signsAndSubmits(String application) {
    ApplicationDetailPage page = opens(application);
    page.signAndSubmit();
    assertThat(page.done()).containsText("De aanvraag is ingediend");
  }

  void asksSupplement(String application, String missing) {
    ApplicationDetailPage page = opens(application);
    page.askSupplement(missing);
    assertThat(page.done()).containsText("De aanvulling is gevraagd");
  }

  void answersSupplement(String application, String answer) {
    ApplicationDetailPage page = opens(application);
    page.answerSupplement(answer);
    assertThat(page.done()).containsText("Het antwoord is opgeslagen");
  }

  void handsInSupplement(String application) {
    ApplicationDetailPage page = opens(application);
    page.handInSupplement();
    assertThat(page.done()).containsText("De aanvulling is ingediend");
  }

  void declaresComplete(String application) {
    ApplicationDetailPage page = opens(application);
    page.declareComplete();
    assertThat(page.done()).containsText("De aanvraag is compleet verklaard");
  }

  void assesses(String application, Amount advised) {
    ApplicationDetailPage page = opens(application);
    page.startAssessment();
    assertThat(page.done()).containsText("in behandeling genomen");
    page.score("8");
    assertThat(page.done()).containsText("Opgeslagen");
    advises(application, advised);
  }

  void advises(String application, Amount advised) {
    ApplicationDetailPage page = opens(application);
    page.advise(advised.typed(), "Past bij het actieplan van de regio.");
    assertThat(page.done()).containsText("Het advies is gegeven");
  }

  void sendsBackToAssessor(String application, String reason) {
    ApplicationDetailPage page = opens(application);
    page.sendBackToAssessor(reason);
    assertThat(page.done()).containsText("terug bij de beoordelaar");
  }

  void grants(String application, Amount amount) {
    ApplicationDetailPage page = opens(application);
    page.grant(amount.typed());
    assertThat(page.done()).containsText("De subsidie is verleend");
  }

  void prepares(String application, Amount advance) {
    ApplicationDetailPage page = opens(application);
    page.prepareAdvance(advance.typed());
    assertThat(page.done()).containsText("Het voorschot staat klaar");
  }

  void releases(String application) {
    ApplicationDetailPage page = opens(application);
    page.releaseAdvance();
    assertThat(page.done()).containsText("Het voorschot is vrijgegeven");
  }

  boolean cannotSee(String application) {
    return visitor.gets(application).status() == 404;
  }

  Locator work() {
    return new PortalPage(visitor.opens("/")).main();
  }

  List<String> titles() {
    return new PortalPage(visitor.opens("/funding/"))
        .main()
        .locator("a[href*='/applications/detail']")
        .allInnerTexts();
  }
}
