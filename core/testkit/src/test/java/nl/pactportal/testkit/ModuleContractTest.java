package nl.pactportal.testkit;

import static nl.pactportal.testkit.GoodModule.COOKIES;
import static nl.pactportal.testkit.GoodModule.PERSISTENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pactportal.testkit.contract.ContractRuleSet;
import nl.pactportal.testkit.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete module is fine; each single fault is named, and only that one. */
class ModuleContractTest {

  /** One way to break the good module. */
  @FunctionalInterface
  interface Fault {
    void plant(GoodModule module) throws IOException;
  }

  private static final String JAVA = "src/main/java/nl/pactportal/funding/";
  private static final String RESOURCES = "src/main/resources/";
  private static final String TEXTS = RESOURCES + "nl/pactportal/funding/messages_";
  private static final Map<String, Fault> FAULTS = faults();

  @TempDir Path folder;

  static Set<String> faultyRules() {
    return FAULTS.keySet();
  }

  @Test
  void aCompleteModuleIsFine() throws IOException {
    ModuleContract.check(GoodModule.in(folder).folder(), "funding");
  }

  @ParameterizedTest
  @MethodSource("faultyRules")
  void namesTheFaultAndNothingElse(String rule) throws IOException {
    GoodModule module = GoodModule.in(folder);
    FAULTS.get(rule).plant(module);
    List<String> gaps = ModuleContract.gaps(folder, "funding");
    assertEquals(1, gaps.size(), gaps.toString());
    assertTrue(gaps.get(0).startsWith(rule + ": "), gaps.toString());
  }

  @Test
  void everyRuleHasItsFault() {
    assertEquals(
        ContractRuleSet.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)),
        FAULTS.keySet());
  }

  @Test
  void saysItInOneSentence() throws IOException {
    GoodModule module = GoodModule.in(folder);
    FAULTS.get("noSharedCache").plant(module);
    var error = assertThrows(AssertionError.class, () -> ModuleContract.check(folder, "funding"));
    assertTrue(error.getMessage().contains("A shared cache shows one region the rows of another"));
  }

  @Test
  void aCommentedFlagDoesNotCount() throws IOException {
    GoodModule module = GoodModule.in(folder);
    module.replace(
        COOKIES,
        "<property name=\"cookieSecure\" value=\"true\"/>",
        "<!-- <property name=\"cookieSecure\" value=\"true\"/> -->");
    assertEquals(1, ModuleContract.gaps(folder, "funding").size());
  }

  @Test
  void aCookieMayFollowTheRequest() throws IOException {
    GoodModule module = GoodModule.in(folder);
    module.replace(COOKIES, "Secure\" value=\"true", "Secure\" value=\"dynamic");
    assertEquals(List.of(), ModuleContract.gaps(folder, "funding"));
  }

  private static Map<String, Fault> faults() {
    Map<String, Fault> faults = new TreeMap<>();
    faults.put("descriptor", m -> m.delete(JAVA + "FundingModule.java"));
    faults.put("permissions", m -> m.delete(JAVA + "FundingPermission.java"));
    faults.put("packageInfo", m -> m.delete(JAVA + "package-info.java"));
    faults.put("startPage", m -> m.delete("src/main/webapp/index.xhtml"));
    faults.put("dutchTexts", m -> m.delete(TEXTS + "nl.properties"));
    faults.put("englishTexts", m -> m.delete(TEXTS + "en.properties"));
    faults.put("firstMigration", m -> m.delete(RESOURCES + "db/migration/funding/V1__funding.sql"));
    faults.put(
        "architectureTest",
        m -> m.delete("src/test/java/nl/pactportal/funding/FundingArchitectureTest.java"));
    faults.put("beans", m -> m.delete("src/main/webapp/WEB-INF/beans.xml"));
    faults.put("readmeVocabulary", m -> m.replace("README.md", "## Vocabulary", "vocabulary"));
    faults.put("readmePermissions", m -> m.replace("README.md", "## Permissions", ""));
    faults.put("readmeStates", m -> m.replace("README.md", "## State diagram", ""));
    faults.putAll(cookieFaults());
    faults.putAll(persistenceFaults());
    return faults;
  }

  private static Map<String, Fault> cookieFaults() {
    return Map.of(
        "cookieSecure", m -> m.replace(COOKIES, "Secure\" value=\"true", "Secure\" value=\"false"),
        "cookieHttpOnly", m -> m.replace(COOKIES, "cookieHttpOnly", "cookieOther"),
        "cookieSameSite", m -> m.replace(COOKIES, "Lax", "None"),
        "cookieName", m -> m.replace(COOKIES, "PACT_FUNDING", ""));
  }

  private static Map<String, Fault> persistenceFaults() {
    return Map.of(
        "noSharedCache", m -> m.replace(PERSISTENCE, "NONE", "ALL"),
        "joinExisting", m -> m.replace(PERSISTENCE, "value=\"true\"", "value=\"false\""),
        "targetDatabase", m -> m.replace(PERSISTENCE, "target-database", "target"),
        "platformJar", m -> m.replace(PERSISTENCE, "pact-platform", "pact-platform-1.0"),
        "noTableGeneration", m -> m.replace(PERSISTENCE, "value=\"none\"", "value=\"create\""));
  }
}
