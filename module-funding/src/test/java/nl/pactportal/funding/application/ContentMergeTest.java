package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class ContentMergeTest {
  private static final ApplicationContent BASE =
      content("Plan", "Begin", Map.of("target", "80 mensen"), 100);

  @Test
  void fieldsOnlyOneOfThemTouchedAreTakenFromHim() {
    ApplicationContent mine = content("Plan", "Mijn tekst", Map.of("target", "80 mensen"), 100);
    ApplicationContent theirs =
        content("Ander plan", "Begin", Map.of("target", "90 mensen", "planning", "Mei"), 200);
    ContentMerge merge = new ContentMerge(BASE, mine, theirs);
    assertTrue(merge.clashes().isEmpty());
    assertEquals(
        content("Ander plan", "Mijn tekst", Map.of("target", "90 mensen", "planning", "Mei"), 200),
        merge.merged());
  }

  @Test
  void whatBothChangedIsShownInBothVersions() {
    ContentMerge merge =
        new ContentMerge(
            BASE,
            content("Plan", "Mijn tekst", Map.of("target", "70 mensen"), 100),
            content("Plan", "Hun tekst", Map.of(), 100));
    assertEquals(
        List.of(
            new Clash("application.activities", null, "Hun tekst", "Mijn tekst"),
            new Clash(null, "target", null, "70 mensen")),
        merge.clashes());
  }

  @Test
  void theSameChangeTwiceIsOne() {
    ApplicationContent both = content("Plan", "Zelfde", Map.of(), 100);
    ContentMerge merge = new ContentMerge(BASE, both, both);
    assertTrue(merge.clashes().isEmpty());
    assertEquals(both, merge.merged());
  }

  @Test
  void aDeletedAnswerStaysDeleted() {
    ContentMerge merge = new ContentMerge(BASE, content("Plan", "Begin", Map.of(), 100), BASE);
    assertEquals(FormAnswers.NONE, merge.merged().answers());
  }

  private static ApplicationContent content(
      String title, String activities, Map<String, String> answers, long euro) {
    return new ApplicationContent(
        title,
        activities,
        Money.euro(euro),
        new FormAnswers(answers),
        new CostPlan(List.of(new CostLine("Uren", Money.euro(euro), null, null))));
  }
}
