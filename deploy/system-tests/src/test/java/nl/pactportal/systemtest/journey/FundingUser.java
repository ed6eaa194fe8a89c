package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import nl.pactportal.systemtest.Portal;
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

  PortalPage at(String path) {
    return new PortalPage(visitor.opens(path));
  }

  /** Where the user is now. */
  String path() {
    return visitor.page().url().substring(Portal.url().length());
  }

  APIResponse gets(String path) {
    return visitor.gets(path);
  }

  /** From the list of open work to where it is done, such as an application. */
  ApplicationDetailPage follows(String work) {
    at("/").link(work).click();
    return new ApplicationDetailPage(visitor.page());
  }

  ApplicationDetailPage opens(String application) {
    return new ApplicationDetailPage(visitor.opens(application));
  }

  void signsAndSubmits(String application) {
    ApplicationDetailPage page = opens(application);
    page.signAndSubmit();
    assertThat(page.done()).containsText("De aanvraag is ingediend");
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

  void grants(String application, Amount amount) {
    ApplicationDetailPage page = opens(application);
    page.grant(amount.typed());
    assertThat(page.done()).containsText("De subsidie is verleend");
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
}
