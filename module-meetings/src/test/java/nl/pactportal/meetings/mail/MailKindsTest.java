package nl.pactportal.meetings.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes a new kind of mail hears that {@link MailIsolationIT} has to know it. */
class MailKindsTest {
  @Test
  void everyWriterOfMailsIsTestedOverTwoRegions() throws IOException {
    Set<String> writers = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readString(source).contains("outbox.put(")) {
          writers.add(source.getFileName().toString());
        }
      }
    }
    assertEquals(Set.of("InvitationMail.java", "Reminders.java"), writers);
  }
}
