package nl.pactportal.systemtest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pactportal.systemtest.AccessibilityCheck;
import nl.pactportal.systemtest.SystemTest;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.ChecklistPage;
import nl.pactportal.systemtest.page.OrderedPage;
import nl.pactportal.systemtest.page.ThemesPage;
import org.junit.jupiter.api.Test;

/** The desk puts lists in another order; afterwards they are as they were. */
@SystemTest
class OrderJourneyST {
  private static final String THEMES = "/funding/calls/themes.xhtml";
  private static final String CHECKLIST = "/funding/calls/checklist.xhtml";

  @Test
  void themesByKeyboardAlone() {
    ThemesPage page = new ThemesPage(Visitor.as("intake").opens(THEMES));
    List<String> before = page.themes();
    int all = before.size();
    String last = before.get(all - 1);
    page.press("Omhoog", last);
    says(page, last, all - 1, all);
    assertEquals("Omhoog: " + last, page.focused(), "the keyboard stays with it");
    assertEquals(swapped(before, all - 2), page.themes());
    accessible(page.page(), "themes-moved");
    page.press("Omlaag", last);
    assertEquals("Omhoog: " + last, page.focused(), "it is the last, and can only go up");
    assertEquals(before, page.themes());
  }

  @Test
  void questionsByKeyboardAlone() {
    ChecklistPage page = new ChecklistPage(Visitor.as("intake").opens(CHECKLIST));
    List<String> intake = page.intake();
    List<String> criteria = page.criteria();
    String first = criteria.get(0);
    page.press("Omlaag", first);
    says(page, first, 2, criteria.size());
    assertEquals("Omlaag: " + first, page.focused(), "the keyboard stays with it");
    assertEquals(swapped(criteria, 0), page.criteria());
    assertEquals(intake, page.intake());
    accessible(page.page(), "checklist-moved");
    page.press("Omhoog", first);
    assertEquals(criteria, page.criteria());
  }

  @Test
  void whoIsSecondIsToldAndSeesTheListAsItIs() {
    ThemesPage first = new ThemesPage(Visitor.as("intake").opens(THEMES));
    ThemesPage second = new ThemesPage(Visitor.as("intake").newTab());
    second.open(THEMES);
    List<String> before = first.themes();
    int all = before.size();
    first.press("Omhoog", before.get(all - 1));
    second.press("Omhoog", before.get(all - 2));
    assertThat(second.refusal()).containsText("Iemand anders was u voor");
    assertEquals(first.themes(), second.themes());
    first.press("Omlaag", before.get(all - 1));
    assertEquals(before, first.themes());
  }

  @Test
  void onlyWhoKeepsAListMovesAnything() {
    ThemesPage page = new ThemesPage(Visitor.as("coordinator-west").opens(THEMES));
    assertThat(page.button("Omhoog")).hasCount(0);
    assertThat(page.main()).not().containsText("Volgorde");
  }

  private static void says(OrderedPage page, String what, int place, int all) {
    String text = what + " staat nu op plaats " + place + " van " + all;
    assertThat(page.done().first()).containsText(text);
    assertThat(page.live()).containsText(text);
  }

  private static List<String> swapped(List<String> all, int at) {
    List<String> other = new ArrayList<>(all);
    Collections.swap(other, at, at + 1);
    return other;
  }

  private static void accessible(Page page, String name) {
    assertEquals(List.of(), new AccessibilityCheck(page, name).findings());
  }
}
