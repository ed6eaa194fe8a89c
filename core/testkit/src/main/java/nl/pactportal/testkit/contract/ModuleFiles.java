package nl.pactportal.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of one module and the names that follow from its id ("funding"). */
public record ModuleFiles(Path folder, String id) {

  String pascal() {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  String javaFile(String name) {
    return "src/main/java/nl/pactportal/" + id + "/" + name;
  }

  String resource(String name) {
    return "src/main/resources/" + name;
  }

  boolean has(String relative) {
    return Files.isRegularFile(folder.resolve(relative));
  }

  /** Without white space, so that a reformatted descriptor is the same descriptor. */
  String squeezed(String relative) {
    return text(relative).replaceAll("<!--(?s:.*?)-->", "").replaceAll("\\s+", "");
  }

  String text(String relative) {
    try {
      return has(relative) ? Files.readString(folder.resolve(relative)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasMatching(String relativeFolder, String pattern) {
    Path home = folder.resolve(relativeFolder);
    if (!Files.isDirectory(home)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(home)) {
      return files.anyMatch(file -> file.getFileName().toString().matches(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One sentence when the condition does not hold. */
  static List<String> unless(boolean condition, String sentence) {
    return condition ? List.of() : List.of(sentence);
  }
}
