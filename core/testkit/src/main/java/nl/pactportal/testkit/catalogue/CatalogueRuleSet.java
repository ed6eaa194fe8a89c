package nl.pactportal.testkit.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Every question put to the catalogue; each answer row is a hole. */
public final class CatalogueRuleSet {
  private CatalogueRuleSet() {}

  public static List<Rule<CatalogueScan>> all() {
    return Stream.of(
            PolicyQuestions.ALL, ByPassQuestions.ALL, RightsQuestions.ALL, ShapeQuestions.ALL)
        .flatMap(List::stream)
        .toList();
  }

  static Rule<CatalogueScan> question(String id, String sentence, String sql) {
    return new Rule<>(id, sentence, scan -> scan.ask(sql));
  }
}
