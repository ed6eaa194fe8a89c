package nl.pactportal.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;
import nl.pactportal.testkit.source.ModuleFolder;
import nl.pactportal.testkit.source.SourceRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a folder of its name with a module that breaks that rule and no other. */
class SourceRulesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/source-fixtures");

  static List<Rule<ModuleFolder>> rules() {
    return SourceRuleSet.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bitesAlone(Rule<ModuleFolder> rule) {
    List<String> findings = Rule.findings(rules(), module(rule.id()));
    assertFalse(findings.isEmpty(), rule.id() + " found nothing");
    assertEquals(List.of(), findings.stream().filter(f -> !f.startsWith(rule.id() + ":")).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesTheGoodModuleAlone(Rule<ModuleFolder> rule) {
    assertEquals(List.of(), rule.check(module("good")));
  }

  @Test
  void everyRuleHasItsFixtureAndEveryFixtureItsRule() throws IOException {
    Set<String> expected =
        rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    expected.add("good");
    try (Stream<Path> found = Files.list(FIXTURES)) {
      assertEquals(
          expected,
          found
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void findsEveryKindOfViolation() {
    Map<String, Integer> expected =
        Map.of(
            "noTextInPages", 4,
            "knownModuleTexts", 6,
            "knownPlatformTexts", 4,
            "equalLanguages", 2);
    expected.forEach(
        (id, number) -> assertEquals(number, Rule.findings(rules(), module(id)).size(), id));
  }

  @Test
  void namesFileAndLine() {
    assertEquals(
        List.of("noUnescapedOutput: list.xhtml:6 escape on h:outputText"),
        Rule.findings(rules(), module("noUnescapedOutput")));
  }

  @Test
  void checksAModuleFolder() {
    assertDoesNotThrow(() -> SourceRules.check(FIXTURES.resolve("good/module-x")));
    Path bad = FIXTURES.resolve("noInlineStyle/module-x");
    var error = assertThrows(AssertionError.class, () -> SourceRules.check(bad));
    assertTrue(error.getMessage().contains("Inline style belongs"), error.getMessage());
  }

  private static ModuleFolder module(String fixture) {
    return new ModuleFolder(FIXTURES.resolve(fixture).resolve("module-x").toAbsolutePath());
  }
}
