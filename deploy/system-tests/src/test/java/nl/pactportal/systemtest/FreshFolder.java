package nl.pactportal.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Each run begins with the demo data alone, so that it does not depend on the runs before it. */
final class FreshFolder {
  private FreshFolder() {}

  static Path at(Path folder) {
    if (Files.exists(folder) && !isLeftRunning(folder)) {
      delete(folder);
    }
    return folder;
  }

  /** A broken-off run left servers behind; the launcher needs these files to find them. */
  private static boolean isLeftRunning(Path folder) {
    return Stream.of("keycloak.pid", "payara.pid", "postgres/data/postmaster.pid")
        .anyMatch(file -> Files.exists(folder.resolve(file)));
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> all = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
