package nl.pactportal.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Entities, resources and pages each keep to their part. */
final class RoleRules {
  private static final String FACES_CONTEXT = "jakarta.faces.context.FacesContext";

  private static final String JSON = "jakarta.json.Json";
  private static final String JSON_PROVIDER = "jakarta.json.spi.JsonProvider";

  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "entitiesHaveVersion",
              "Every entity has @Version, or the second of two tabs wins silently",
              RoleRules::unversionedEntities),
          new Rule<>(
              "resourcesHavePath",
              "A *Resource is a REST resource: it has @Path",
              RoleRules::noPath),
          new Rule<>(
              "facesContextOnlyInPlatformFaces",
              "FacesContext.getCurrentInstance() belongs to platform.faces",
              RoleRules::facesContext),
          new Rule<>(
              "noSystemOut",
              "Write to the log, not to System.out",
              code -> accesses(code, type -> true, RoleRules::isSystemOut)),
          new Rule<>(
              "jsonBySharedProvider",
              "JSON by platform.json.SharedJson: Json.create… looks through all jars at each call",
              RoleRules::json));

  private RoleRules() {}

  private static List<String> unversionedEntities(Codebase code) {
    return code
        .named(type -> !code.isPlatform() && type.isAnnotatedWith("jakarta.persistence.Entity"))
        .stream()
        .filter(
            type -> members(type).noneMatch(m -> m.isAnnotatedWith("jakarta.persistence.Version")))
        .map(JavaClass::getName)
        .toList();
  }

  private static Stream<JavaMember> members(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
        .flatMap(owner -> owner.getMembers().stream());
  }

  private static List<String> noPath(Codebase code) {
    return code.named(type -> type.getSimpleName().endsWith("Resource")).stream()
        .filter(type -> !type.isAnnotatedWith("jakarta.ws.rs.Path"))
        .map(JavaClass::getName)
        .toList();
  }

  private static List<String> facesContext(Codebase code) {
    return accesses(
        code,
        type -> !type.getPackageName().startsWith(code.platform("faces")),
        access ->
            access.getTargetOwner().getName().equals(FACES_CONTEXT)
                && access.getName().equals("getCurrentInstance"));
  }

  private static List<String> json(Codebase code) {
    return accesses(
        code,
        type -> !type.getName().equals(code.platform("json.SharedJson")),
        access -> {
          String owner = access.getTargetOwner().getName();
          return owner.equals(JSON)
              || owner.equals(JSON_PROVIDER) && access.getName().equals("provider");
        });
  }

  private static boolean isSystemOut(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(System.class)
        && (access.getName().equals("out") || access.getName().equals("err"));
  }

  private static List<String> accesses(
      Codebase code, Predicate<JavaClass> where, Predicate<JavaAccess<?>> what) {
    return code.classes().stream()
        .filter(where)
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(what)
        .map(JavaAccess::getDescription)
        .sorted()
        .toList();
  }
}
