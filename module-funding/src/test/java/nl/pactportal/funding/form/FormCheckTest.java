package nl.pactportal.funding.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class FormCheckTest {
  private static final String SCHEMA =
      """
      {"costs": true, "consultation": "REQUIRED", "sections": [{"key": "s",
        "title": {"nl": "Deel", "en": "Part"}, "fields": [
        {"key": "themes", "kind": "THEMES", "needed": "ALWAYS", "label": {"nl": "a", "en": "a"}},
        {"key": "undertaking", "kind": "YES_NO", "label": {"nl": "a", "en": "a"}},
        {"key": "economicActivity", "kind": "YES_NO", "label": {"nl": "a", "en": "a"}},
        {"key": "aidGround", "kind": "CHOICE", "label": {"nl": "a", "en": "a"}, "options": [
          {"code": "NONE", "label": {"nl": "Geen", "en": "None"}},
          {"code": "AGVV", "label": {"nl": "AGVV", "en": "GBER"}}]},
        {"key": "aidArticle", "kind": "TEXT", "longest": 5, "label": {"nl": "a", "en": "a"},
          "neededWhen": {"field": "aidGround", "is": "AGVV"}},
        {"key": "priorAid", "kind": "MONEY", "label": {"nl": "a", "en": "a"}},
        {"key": "coFunding", "kind": "TEXT", "needed": "CO_FUNDED", "label": {"nl": "a", "en": "a"}},
        {"key": "newFacts", "kind": "TEXT", "needed": "REPEATED", "label": {"nl": "a", "en": "a"}}
      ]}]}""";

  private static final FormCheck CHECK =
      new FormCheck(
          SchemaJson.read(7, SCHEMA),
          List.of(
              theme("WORK", ThemeState.OFFERED),
              theme("YOUTH", ThemeState.DISCUSSED),
              theme("OLD", ThemeState.RETIRED)));
  private static final CostPlan COSTS = costs(line("Uren", 100, 0));

  @Test
  void takesWhatTheFormAsks() {
    assertDoesNotThrow(() -> CHECK.requireStorable(answers(), COSTS));
    assertDoesNotThrow(() -> CHECK.requireComplete(answers(), COSTS, Money.euro(100), false));
  }

  @Test
  void whatTheFormDoesNotKnowIsRefused() {
    stored("null form.unknownField", "status", "GRANTED");
    stored("a_aidGround form.answer.refused", "aidGround", "ALL");
    stored("a_undertaking form.answer.refused", "undertaking", "MAYBE");
    stored("a_priorAid form.answer.refused", "priorAid", "2e5");
    stored("a_priorAid form.answer.refused", "priorAid", "-1.00");
    stored("a_aidArticle form.answer.refused", "aidArticle", "123456");
  }

  @Test
  void aThemeUnderDiscussionCannotBeChosen() {
    stored("a_themes form.theme.open", "themes", "WORK,YOUTH");
    stored("a_themes form.theme.open", "themes", "OLD");
    stored("a_themes form.theme.open", "themes", "OTHER");
  }

  @Test
  void aThemeChosenWhileItWasOfferedStaysPossible() {
    FormCheck keeping =
        new FormCheck(CHECK.form(), Theme.keeping(CHECK.themes(), List.of("YOUTH", "OLD")));
    assertDoesNotThrow(
        () -> keeping.requireStorable(answers("themes", "OLD,WORK,YOUTH"), CostPlan.NONE));
    assertEquals(
        List.of("WORK", "YOUTH", "OLD"),
        keeping.themes().stream().filter(Theme::shown).map(Theme::code).toList());
    assertEquals(
        List.of("WORK", "YOUTH"),
        CHECK.themes().stream().filter(Theme::shown).map(Theme::code).toList());
  }

  private static Theme theme(String code, ThemeState state) {
    return new Theme(code, new Words(code, code), Theme.Owner.REGION, state, false);
  }

  @Test
  void whatIsNeededDependsOnTheRest() {
    needed("a_themes", Map.of(), COSTS, false);
    needed("a_aidArticle", Map.of("themes", "WORK", "aidGround", "AGVV"), COSTS, false);
    needed("a_coFunding", Map.of("themes", "WORK"), costs(line("Uren", 150, 50)), false);
    needed("a_newFacts", Map.of("themes", "WORK"), COSTS, true);
  }

  @Test
  void anEconomicActivityOfAnUndertakingNeedsAGround() {
    FormAnswers answers =
        answers("undertaking", "YES", "economicActivity", "YES", "aidGround", "NONE");
    rule(
        "a_aidGround form.aid.ground",
        () -> CHECK.requireComplete(answers, COSTS, Money.euro(100), false));
  }

  @Test
  void costsMinusCoFundingIsWhatIsAsked() {
    complete("requested costs.sum", COSTS, 101);
    complete("requested costs.missing", CostPlan.NONE, 100);
    complete("requested costs.missing", costs(line("", 100, 0)), 100);
    assertEquals(Money.euro(60), costs(line("a", 100, 50), line("b", 10, 0)).asked());
  }

  @Test
  void aLineThatCannotBeIsRefused() {
    rule(
        "requested costs.line",
        () -> CHECK.requireStorable(answers(), costs(line("Uren", 100, 101))));
    rule(
        "requested costs.line", () -> CHECK.requireStorable(answers(), costs(line("Uren", -1, 0))));
  }

  @Test
  void answersAndCostsAreKeptAsTheyWere() {
    FormAnswers answers = answers("newFacts", "Regel 1\r\nregel \"2\"", "empty", " ");
    assertEquals(answers, FormAnswers.read(answers.json()));
    assertEquals("Regel 1\nregel \"2\"", answers.get("newFacts"));
    CostPlan costs = costs(line("Uren", 100, 20), line("", 0, 0));
    assertEquals(1, costs.lines().size());
    assertEquals(costs, CostPlan.read(costs.json()));
  }

  private static FormAnswers answers(String... more) {
    Map<String, String> said = new HashMap<>(Map.of("themes", "WORK"));
    for (int i = 0; i < more.length; i += 2) {
      said.put(more[i], more[i + 1]);
    }
    return new FormAnswers(said);
  }

  private static CostPlan costs(CostLine... lines) {
    return new CostPlan(List.of(lines));
  }

  private static CostLine line(String description, long cost, long own) {
    return new CostLine(description, Money.euro(cost), Money.euro(own), null);
  }

  private static void stored(String rule, String key, String answer) {
    rule(rule, () -> CHECK.requireStorable(answers(key, answer), COSTS));
  }

  private static void needed(
      String field, Map<String, String> said, CostPlan costs, boolean repeated) {
    rule(
        field + " form.answer.missing",
        () -> CHECK.requireComplete(new FormAnswers(said), costs, Money.euro(100), repeated));
  }

  private static void complete(String rule, CostPlan costs, long requested) {
    rule(rule, () -> CHECK.requireComplete(answers(), costs, Money.euro(requested), false));
  }

  private static void rule(String expected, Runnable step) {
    BusinessException rule = assertThrows(BusinessException.class, step::run);
    assertEquals(expected, rule.field() + " " + rule.key());
  }
}
