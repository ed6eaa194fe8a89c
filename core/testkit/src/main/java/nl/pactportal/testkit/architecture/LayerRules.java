package nl.pactportal.testkit.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Who may know whom: this is what keeps a module removable. */
final class LayerRules {
  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "moduleKnowsOnlyPlatform",
              "A module uses the platform and itself, never another module",
              code -> code.isPlatform() ? List.of() : foreignParts(code)),
          new Rule<>(
              "platformKnowsNoModule",
              "The platform knows no module",
              code -> code.isPlatform() ? foreignParts(code) : List.of()),
          new Rule<>(
              "noFeatureCycles",
              "Features of a module never need each other in a circle",
              LayerRules::cycles));

  private LayerRules() {}

  private static List<String> foreignParts(Codebase code) {
    return code.classes().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> leavesHome(code, dependency))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean leavesHome(Codebase code, Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return Stream.of("", "platform", code.module()).noneMatch(code.moduleOf(target)::equals);
  }

  /** The platform is one kernel: identity, permission and audit cannot do without each other. */
  private static List<String> cycles(Codebase code) {
    if (code.isPlatform()) {
      return List.of();
    }
    String features = code.modulePackage() + ".(*)..";
    return code.violations(slices().matching(features).should().beFreeOfCycles());
  }
}
