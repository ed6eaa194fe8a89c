package nl.pactportal.meetings.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * No person of the minutes is named in what we ship. The minutes are not part of this repository.
 */
@Tag("shared-data")
@EnabledIf(
    value = "minutesFound",
    disabledReason = "shared/seed lies nowhere above the working directory")
class SeedNamesTest {
  private static final int PEOPLE = 14;
  private static final List<String> SOURCES = List.of("module-meetings/src", "deploy/keycloak");

  @Test
  void theHeadOfTheMinutesGivesTheirNames() {
    assertTrue(SeedNames.words().size() >= 2 * PEOPLE, "names read from the head of the minutes");
  }

  @Test
  void noNameOfAPersonIsInOurSources() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    for (String folder : SOURCES) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(SeedNamesTest::isText).toList()) {
          assertEquals(List.of(), SeedNames.in(Files.readString(file)), file.toString());
        }
      }
    }
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(sql|java|xhtml|properties|json|facts|md)");
  }

  static boolean minutesFound() {
    return SeedNames.found();
  }
}
