package nl.pactportal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.testkit.architecture.ArchitectureRuleSet;
import nl.pactportal.testkit.architecture.Codebase;
import nl.pactportal.testkit.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a small world of its own in the package fixture.(rule in lower case) that breaks
 * that rule and no other; the world fixture.good breaks none.
 */
class ArchitectureRulesTest {
  private static final String FIXTURES = "nl.pactportal.testkit.fixture";
  private static final Path SOURCES = Path.of("src/test/java").toAbsolutePath();

  static List<Rule<Codebase>> rules() {
    return ArchitectureRuleSet.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bites(Rule<Codebase> rule) throws IOException {
    assertFalse(findings(rule, world(rule.id())).isEmpty(), rule.id() + " found nothing");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesTheGoodWorldAlone(Rule<Codebase> rule) throws IOException {
    assertEquals(List.of(), findings(rule, world("good")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsFixtureBreaksNoOtherRule(Rule<Codebase> rule) throws IOException {
    List<Codebase> world = world(rule.id());
    for (Rule<Codebase> other : rules()) {
      if (!other.id().equals(rule.id())) {
        assertEquals(List.of(), findings(other, world));
      }
    }
  }

  @Test
  void everyRuleHasItsFixtureAndEveryFixtureItsRule() throws IOException {
    Set<String> expected =
        rules().stream()
            .map(r -> r.id().toLowerCase())
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("good");
    assertEquals(expected, folders(SOURCES.resolve(FIXTURES.replace('.', '/'))));
  }

  @Test
  void everyKindOfWhatIsForbiddenIsFound() throws IOException {
    assertEquals(2, count("noFloatingMoney"));
    assertEquals(2, count("nowNeedsClock"));
    assertEquals(2, count("noSystemTime"));
    assertEquals(2, count("jsonBySharedProvider"));
    assertEquals(2, count("noPublicFields"));
    assertEquals(2, count("servicesAreScopedAndTransactional"));
  }

  @Test
  void anUnknownPackageIsAnError() {
    var error =
        assertThrows(AssertionError.class, () -> ArchitectureRules.check("nl.pactportal.meeting"));
    assertEquals("No classes found in nl.pactportal.meeting", error.getMessage());
  }

  @Test
  void theReportNamesRuleAndPlace() throws IOException {
    Codebase bad = world("tellingNames").get(0);
    var error = assertThrows(AssertionError.class, () -> Rule.enforce(rules(), bad));
    assertTrue(error.getMessage().contains("No class is called Impl"), error.getMessage());
    assertTrue(error.getMessage().contains("AgendaManager"), error.getMessage());
  }

  private int count(String id) throws IOException {
    Rule<Codebase> rule = rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    return findings(rule, world(id)).size();
  }

  private static List<String> findings(Rule<Codebase> rule, List<Codebase> world) {
    return world.stream().flatMap(code -> rule.check(code).stream()).toList();
  }

  private static List<Codebase> world(String id) throws IOException {
    String root = FIXTURES + "." + id.toLowerCase();
    Path home = SOURCES.resolve(root.replace('.', '/'));
    return folders(home).stream()
        .map(
            module ->
                new Codebase(
                    root,
                    module,
                    new ClassFileImporter().importPackages(root + "." + module),
                    home.resolve(module)))
        .toList();
  }

  private static Set<String> folders(Path home) throws IOException {
    try (Stream<Path> found = Files.list(home)) {
      return found
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
