package nl.pactportal.dashboard.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the files of one import, gone with everything in it when that ends. */
record WorkFolder(Path path) implements AutoCloseable {
  static WorkFolder open() {
    try {
      return new WorkFolder(Files.createTempDirectory("pact-figures"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
