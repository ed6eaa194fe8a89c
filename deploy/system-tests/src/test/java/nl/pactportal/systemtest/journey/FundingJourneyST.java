package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.page.ApplicationDetailPage;
import org.junit.jupiter.api.Test;

/** Who sees what was granted; how it came to be is in {@link WholeCycleST}. */
@SystemTest
class FundingJourneyST {

  /**
   * Who only looks on sees the same, without a button that changes anything; an assessor does more:
   * he may announce that a grant is revoked.
   */
  @Test
  void othersReadOnly() {
    String granted = "/funding/applications/detail.xhtml?id=01970000-0000-7000-8000-000001002510";
    for (String user : new String[] {"bestuurder-west", "auditor", "secretariaat", "intake"}) {
      ApplicationDetailPage page = FundingUser.as(user).opens(granted);
      assertThat(page.heading()).hasText("Aanpak jeugdwerkloosheid");
      assertThat(page.main().locator("form")).hasCount(0);
    }
    assertTrue(FundingUser.as("beheerder").cannotSee(granted));
  }
}
