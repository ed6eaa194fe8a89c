package nl.pactportal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule that refuses names a field; some page of its feature has to have it, or the message stands
 * above the page and leads nowhere.
 */
class RefusedFieldsTest {
  private static final Path CODE = Path.of("src/main/java/nl/pactportal/meetings");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:new BusinessException|Wording\\.required|Wording\\.optional|parties\\.require)"
              + "\\(\\s*\"(\\w+)\"");
  private static final Pattern INPUT =
      Pattern.compile("<(?:pact:field|input|[hp]:(?:input|select)\\w+)\\s[^>]*?\\bid=\"(\\w+)\"");
  private static final Pattern BEAN = Pattern.compile("\\b(\\w+View)\\b");
  private static final Pattern INCLUDE = Pattern.compile("ui:include src=\"([^\"#]+)\"");

  @Test
  void everyFieldARuleNamesIsOnAPageOfItsFeature() throws IOException {
    TreeMap<String, Set<String>> missing = new TreeMap<>();
    int checked = 0;
    for (Path feature : list(CODE).filter(Files::isDirectory).toList()) {
      Set<String> fields = found(FIELD, texts(feature, ".java"));
      Set<String> inputs = found(INPUT, pages(feature.getFileName().toString()));
      checked += fields.size();
      fields.removeAll(inputs);
      if (!fields.isEmpty()) {
        missing.put(feature.getFileName().toString(), fields);
      }
    }
    assertTrue(checked > 100, "fields found: " + checked);
    assertEquals(new TreeMap<>(), missing);
  }

  /** Pages, with what they include, of the beans of this feature and of those that use it. */
  private static List<String> pages(String feature) throws IOException {
    String uses = "import nl.pactportal.meetings." + feature + ".";
    Set<String> beans = new TreeSet<>();
    for (Path other : list(CODE).filter(Files::isDirectory).toList()) {
      List<String> code = texts(other, ".java");
      if (other.endsWith(feature) || code.stream().anyMatch(text -> text.contains(uses))) {
        list(other).map(RefusedFieldsTest::bean).forEach(beans::add);
      }
    }
    return files(PAGES, ".xhtml")
        .filter(page -> found(BEAN, List.of(read(page))).stream().anyMatch(beans::contains))
        .flatMap(page -> Stream.concat(Stream.of(read(page)), included(page)))
        .toList();
  }

  private static Stream<String> included(Path page) {
    return found(INCLUDE, List.of(read(page))).stream()
        .map(
            name ->
                name.startsWith("/") ? PAGES.resolve(name.substring(1)) : page.resolveSibling(name))
        .filter(Files::exists)
        .flatMap(part -> Stream.concat(Stream.of(read(part)), included(part)));
  }

  private static String bean(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Set<String> found(Pattern pattern, List<String> texts) {
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results())
        .map((MatchResult hit) -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(Path folder, String ending) throws IOException {
    return files(folder, ending).map(RefusedFieldsTest::read).toList();
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
    }
  }

  private static Stream<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
