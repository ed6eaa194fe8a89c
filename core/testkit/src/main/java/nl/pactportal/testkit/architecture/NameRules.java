package nl.pactportal.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import nl.pactportal.testkit.rule.Rule;

/** A name that says nothing ("manager") hides a class that does everything. */
final class NameRules {
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Facade)");

  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "tellingNames",
              "No class is called Impl, Manager, Helper, Util, DTO or Facade",
              NameRules::emptyNames),
          new Rule<>(
              "noLonelyInterface",
              "An interface with one implementation says nothing the class does not say",
              NameRules::lonelyInterfaces));

  private NameRules() {}

  private static List<String> emptyNames(Codebase code) {
    return names(code.named(type -> EMPTY_WORDS.matcher(type.getSimpleName()).matches()));
  }

  private static List<String> lonelyInterfaces(Codebase code) {
    return names(code.named(type -> isOwnInterface(type) && implementations(code, type) == 1));
  }

  /**
   * Permission is implemented once per module by design; a functional interface is implemented by
   * lambdas, which leave no class to count.
   */
  private static boolean isOwnInterface(JavaClass type) {
    return type.isInterface()
        && !type.isAnnotation()
        && !type.getSimpleName().equals("Permission")
        && !type.isAnnotatedWith(FunctionalInterface.class);
  }

  private static long implementations(Codebase code, JavaClass type) {
    return type.getAllSubclasses().stream()
        .filter(sub -> !sub.isInterface() && code.classes().contain(sub.getName()))
        .count();
  }

  private static List<String> names(List<JavaClass> types) {
    return types.stream().map(JavaClass::getName).toList();
  }
}
