package nl.pactportal.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pactportal.launcher.Installation;

/** The source code of the portal, for tests that are made from it. */
public final class Sources {
  /** Context of each WAR, and its folder. */
  public static final Map<String, String> WARS = wars();

  private Sources() {}

  private static Map<String, String> wars() {
    Map<String, String> wars = new TreeMap<>(Map.of("", "core/portal"));
    Installation.find().modules().forEach(id -> wars.put("/" + id, "module-" + id));
    return wars;
  }

  public static Path file(String path) {
    return Installation.find().root().resolve(path);
  }

  /** Files below a folder of the repository; none where the folder is not there. */
  public static List<Path> below(String folder, String ending) {
    if (!Files.isDirectory(file(folder))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(file(folder))) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
