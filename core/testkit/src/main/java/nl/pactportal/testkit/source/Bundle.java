package nl.pactportal.testkit.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of one language. */
public record Bundle(Path path, SortedMap<String, String> texts) {

  static Bundle read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<Object, Object> entry : properties.entrySet()) {
      texts.put(entry.getKey().toString(), entry.getValue().toString());
    }
    return new Bundle(file, texts);
  }

  /** A key used as prefix ({@code msg['status.'.concat(x)]}) must lead to at least one text. */
  boolean holds(String key, boolean prefix) {
    return prefix
        ? texts.keySet().stream().anyMatch(known -> known.startsWith(key))
        : texts.containsKey(key);
  }
}
