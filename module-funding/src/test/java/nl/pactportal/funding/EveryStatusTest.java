package nl.pactportal.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A life is a table: each status an entity goes through says where it can go, and is tested. */
class EveryStatusTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.pactportal.funding");

  private static List<JavaClass> lives() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> Set.of("status", "stage", "state").contains(field.getName()))
        .map(JavaField::getRawType)
        .filter(JavaClass::isEnum)
        .distinct()
        .toList();
  }

  @Test
  void eachSaysWhereItCanGoAndHasATest() {
    assertTrue(lives().size() >= 16, lives().toString());
    Set<String> untested =
        lives().stream()
            .filter(life -> !tests(life))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), untested);
  }

  /** A batch is tested beside its payments. */
  private static boolean tests(JavaClass life) {
    Path folder = Path.of("src/test/java", life.getPackageName().replace('.', '/'));
    String name = life.getSimpleName().replace("BatchStatus", "PaymentStatus") + "Test.java";
    return folder.resolve(name).toFile().isFile();
  }

  /** An entity that sets its status asks first: no other class writes it. */
  @Test
  void onlyTheEntityItselfWritesItsStatus() {
    List<String> others =
        CLASSES.stream()
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getAccessType() == AccessType.SET)
            .filter(access -> Set.of("status", "stage", "state").contains(access.getName()))
            .filter(access -> access.getTargetOwner().isAnnotatedWith(Entity.class))
            .filter(access -> !access.getOriginOwner().equals(access.getTargetOwner()))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), others);
  }

  /** The other tables of the module: every REST method reads, one servlet keeps drafts. */
  @Test
  void machinesOnlyRead() {
    Set<String> writing =
        CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(
                method ->
                    Stream.of("POST", "PUT", "DELETE", "PATCH")
                            .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        || Set.of("doPost", "doPut", "doDelete", "service")
                            .contains(method.getName()))
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(Collectors.toSet());
    assertEquals(Set.of("DraftStateServlet.doPost"), writing);
  }
}
