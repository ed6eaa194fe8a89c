package nl.pactportal.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import nl.pactportal.testkit.architecture.ArchitectureRuleSet;
import nl.pactportal.testkit.architecture.Codebase;
import nl.pactportal.testkit.rule.Rule;

/**
 * The rules of the house, for the architecture test of each module:
 *
 * <pre>{@code
 * @Test
 * void keepsTheRules() {
 *   ArchitectureRules.check("nl.pactportal.meetings");
 * }
 * }</pre>
 */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  /** Checks the main classes of a module and the sources below the working folder. */
  public static void check(String modulePackage) {
    check(modulePackage, Path.of(""));
  }

  /** The same for a module that is not the working folder. */
  public static void check(String modulePackage, Path moduleDir) {
    int lastDot = modulePackage.lastIndexOf('.');
    JavaClasses classes = mainClasses(modulePackage);
    Path sources = moduleDir.resolve("src/main/java").toAbsolutePath();
    Rule.enforce(
        ArchitectureRuleSet.all(),
        new Codebase(
            modulePackage.substring(0, lastDot),
            modulePackage.substring(lastDot + 1),
            classes,
            sources));
  }

  /** A misspelled package would keep every rule, so an empty one is an error. */
  private static JavaClasses mainClasses(String modulePackage) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(modulePackage);
    if (classes.isEmpty()) {
      throw new AssertionError("No classes found in " + modulePackage);
    }
    return classes;
  }
}
