package nl.pactportal.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** What beans, page beans and entities may hold. */
final class BeanRules {
  private static final List<String> BEAN_MARKS =
      List.of(
          "jakarta.enterprise.context.NormalScope",
          "jakarta.inject.Scope",
          "jakarta.enterprise.context.Dependent",
          "jakarta.inject.Named",
          "jakarta.interceptor.Interceptor",
          "jakarta.ejb.Singleton",
          "jakarta.ejb.Stateless");
  private static final List<String> ENTITY_MARKS =
      List.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable");

  private static final List<String> FLOATING =
      List.of("float", "double", "java.lang.Float", "java.lang.Double");

  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "noEntityManagerInView",
              "A page bean asks a service; it does not query",
              BeanRules::queryingViews),
          new Rule<>(
              "noEntityInView",
              "A page bean holds ids and read models: an entity outlives its transaction there",
              code -> fields(code, BeanRules::isEntityInView)),
          new Rule<>(
              "noPublicFields",
              "Beans and entities have no public fields: CDI refuses them, weaving misses them",
              code -> fields(code, BeanRules::isOpenField)),
          new Rule<>(
              "noFloatingMoney",
              "Money is never a float or double",
              code -> fields(code, field -> isFloatingMoney(code, field))));

  private BeanRules() {}

  private static List<String> fields(Codebase code, Predicate<JavaField> wrong) {
    return code.classes().stream()
        .flatMap(type -> type.getFields().stream())
        .filter(wrong)
        .map(field -> field.getFullName() + " of type " + field.getType().getName())
        .sorted()
        .toList();
  }

  private static List<String> queryingViews(Codebase code) {
    return code.named(BeanRules::isView).stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getName().equals("jakarta.persistence.EntityManager"))
        .map(d -> d.getDescription())
        .toList();
  }

  private static boolean isView(JavaClass type) {
    return type.getSimpleName().endsWith("View");
  }

  private static boolean isEntityInView(JavaField field) {
    return isView(field.getOwner())
        && field.getType().getAllInvolvedRawTypes().stream().anyMatch(BeanRules::isEntity);
  }

  private static boolean isEntity(JavaClass type) {
    return ENTITY_MARKS.stream().anyMatch(type::isAnnotatedWith);
  }

  private static boolean isOpenField(JavaField field) {
    JavaClass owner = field.getOwner();
    boolean open = field.getModifiers().contains(PUBLIC) && !field.getModifiers().contains(STATIC);
    return open && (isEntity(owner) || BEAN_MARKS.stream().anyMatch(owner::isMetaAnnotatedWith));
  }

  private static boolean isFloatingMoney(Codebase code, JavaField field) {
    String home = field.getOwner().getPackageName();
    boolean money =
        Stream.of(code.root() + ".funding", code.platform("money"))
            .anyMatch(p -> home.equals(p) || home.startsWith(p + "."));
    return money
        && field.getType().getAllInvolvedRawTypes().stream()
            .map(HasName::getName)
            .anyMatch(FLOATING::contains);
  }
}
