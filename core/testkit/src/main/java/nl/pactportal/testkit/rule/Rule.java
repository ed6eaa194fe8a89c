package nl.pactportal.testkit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One named demand on a subject (classes, pages, a module folder). The id is also the name of the
 * fixture that proves that the rule bites, so a rule without a proof cannot exist.
 */
public record Rule<T>(String id, String sentence, Function<T, List<String>> findings) {

  /**
   * What is wrong, each finding led by the rule, so that the report can be read without the code.
   */
  public List<String> check(T subject) {
    return findings.apply(subject).stream().map(detail -> id + ": " + detail).toList();
  }

  /** All findings of all rules: whoever breaks two rules should hear it in one run. */
  public static <T> List<String> findings(List<Rule<T>> rules, T subject) {
    List<String> all = new ArrayList<>();
    rules.forEach(rule -> all.addAll(rule.check(subject)));
    return all;
  }

  /** Fails with every finding below the sentence of its rule. */
  public static <T> void enforce(List<Rule<T>> rules, T subject) {
    String report =
        rules.stream()
            .filter(rule -> !rule.check(subject).isEmpty())
            .map(rule -> rule.report(subject))
            .collect(Collectors.joining("\n"));
    if (!report.isEmpty()) {
      throw new AssertionError("Rules broken:\n" + report);
    }
  }

  private String report(T subject) {
    return findings.apply(subject).stream()
        .map(detail -> "    - " + detail)
        .collect(Collectors.joining("\n", "  " + sentence + " (" + id + ")\n", ""));
  }
}
