package nl.pactportal.testkit.source;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Every rule on pages and texts there is. */
public final class SourceRuleSet {
  private SourceRuleSet() {}

  public static List<Rule<ModuleFolder>> all() {
    return Stream.of(SafetyRules.ALL, PageRules.ALL, TextRules.ALL).flatMap(List::stream).toList();
  }
}
