package nl.pactportal.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** A use case is where permission and transaction are decided, so none may forget either. */
final class ServiceRules {
  private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";

  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "useCasesAreSecured",
              "Every public method of a service names the permission it needs",
              ServiceRules::openUseCases),
          new Rule<>(
              "servicesAreScopedAndTransactional",
              "A service is @ApplicationScoped and @Transactional",
              ServiceRules::bareServices),
          new Rule<>(
              "noRolesAllowed",
              "Code asks for permissions; @RolesAllowed would be a second truth beside them",
              ServiceRules::rolesAllowed));

  private ServiceRules() {}

  private static List<JavaClass> services(Codebase code) {
    return code.isPlatform()
        ? List.of()
        : code.named(type -> type.getSimpleName().endsWith("Service") && !type.isInterface());
  }

  private static List<String> openUseCases(Codebase code) {
    String secured = code.platform("permission.Secured");
    return services(code).stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(ServiceRules::isUseCase)
        .filter(method -> !method.isMetaAnnotatedWith(secured))
        .map(JavaMethod::getFullName)
        .sorted()
        .toList();
  }

  private static boolean isUseCase(JavaMethod method) {
    return method.getModifiers().contains(PUBLIC)
        && !method.getModifiers().contains(STATIC)
        && !method.getModifiers().contains(SYNTHETIC);
  }

  private static List<String> bareServices(Codebase code) {
    return services(code).stream()
        .flatMap(
            type ->
                Stream.of(
                        "jakarta.enterprise.context.ApplicationScoped",
                        "jakarta.transaction.Transactional")
                    .filter(mark -> !type.isAnnotatedWith(mark))
                    .map(mark -> type.getName() + " lacks @" + mark))
        .toList();
  }

  private static List<String> rolesAllowed(Codebase code) {
    return code.classes().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> dependency.getTargetClass().getName().equals(ROLES_ALLOWED))
        .map(dependency -> dependency.getDescription())
        .sorted()
        .toList();
  }
}
