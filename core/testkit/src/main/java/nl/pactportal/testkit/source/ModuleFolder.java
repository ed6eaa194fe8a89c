package nl.pactportal.testkit.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A module as it lies on disk, before any build: what is checked here needs no server. */
public record ModuleFolder(Path path) {

  public Path resources() {
    return path.resolve("src/main/resources");
  }

  public Path webapp() {
    return path.resolve("src/main/webapp");
  }

  /** The texts of the platform, when this module lies in the repository beside it. */
  public Optional<Bundle> platformBundle(String language) {
    return Stream.of("core/platform", "../core/platform", "../platform", "../../core/platform")
        .map(relative -> path.resolve(relative).normalize())
        .filter(Files::isDirectory)
        .flatMap(platform -> new ModuleFolder(platform).bundle(language).stream())
        .findFirst();
  }

  public Optional<Bundle> bundle(String language) {
    return files(resources(), "messages_" + language + ".properties").stream()
        .findFirst()
        .map(Bundle::read);
  }

  /** Every xhtml file: pages, templates and tag files. */
  public List<Xhtml> xhtml() {
    return files(path.resolve("src/main"), ".xhtml").stream().map(Xhtml::read).toList();
  }

  /** What a person can open: below webapp, not below WEB-INF. */
  public List<Xhtml> pages() {
    return xhtml().stream()
        .filter(file -> file.path().startsWith(webapp()))
        .filter(file -> !file.path().startsWith(webapp().resolve("WEB-INF")))
        .toList();
  }

  private static List<Path> files(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
