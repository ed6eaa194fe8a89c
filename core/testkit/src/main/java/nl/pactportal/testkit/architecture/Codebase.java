package nl.pactportal.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The classes and sources of one module. The root package is a value, not a constant, so that the
 * violating fixtures can live in a small world of their own below the testkit's test packages.
 */
public record Codebase(String root, String module, JavaClasses classes, Path sources) {

  public String modulePackage() {
    return root + "." + module;
  }

  public boolean isPlatform() {
    return module.equals("platform");
  }

  /** Full name of a class or package of the platform, which the testkit only knows by name. */
  public String platform(String rest) {
    return root + ".platform." + rest;
  }

  /** The part of the portal a class belongs to ("funding"), or an empty text for foreign code. */
  public String moduleOf(JavaClass type) {
    String prefix = root + ".";
    if (!type.getPackageName().startsWith(prefix)) {
      return "";
    }
    return type.getPackageName().substring(prefix.length()).split("\\.", 2)[0];
  }

  /** Classes a person wrote under a name: no lambdas, no anonymous classes. */
  public List<JavaClass> named(Predicate<JavaClass> wanted) {
    return classes.stream()
        .filter(type -> !type.getSimpleName().isEmpty())
        .filter(wanted)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  List<String> violations(ArchRule rule) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }
}
