package nl.pactportal.systemtest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** meetings/live.xhtml, by keyboard alone */
public final class MeetingLivePage extends PortalPage {
  public MeetingLivePage(Page page) {
    super(page);
  }

  public Locator command() {
    return field("Tekst of opdracht");
  }

  /** Types where the page put the cursor. */
  public void types(String line) {
    assertThat(command()).isFocused();
    page.keyboard().type(line);
  }

  public void commands(String line, String done) {
    types(line);
    page.keyboard().press("Enter");
    assertThat(done().filter(new Locator.FilterOptions().setHasText(done))).isVisible();
  }

  public void says(String line) {
    types(line);
    page.keyboard().press("Control+Enter");
    assertThat(done().filter(new Locator.FilterOptions().setHasText("Vastgelegd bij punt")))
        .isVisible();
    assertThat(command()).hasValue("");
  }

  /** What the script says of drafts, of others and of news. */
  public Locator status() {
    return main().locator("#liveStatus");
  }

  public Locator lines() {
    return main().locator("[data-live-part=lines]");
  }

  public Locator now() {
    return main().locator("[data-live-part=now]");
  }

  public Locator presence() {
    return main().locator("[data-live-part=presence]");
  }
}
