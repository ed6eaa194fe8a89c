package nl.pactportal.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A word of the expression language is no name of a method or property in it: {@code
 * #{plan.empty()}} compiles nowhere and breaks its page when somebody opens it.
 */
class PageExpressionTest {
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern WORD =
      Pattern.compile(
          "\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|instanceof|empty|div|mod)\\b");

  @Test
  void noNameIsAWordOfTheLanguage() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .flatMap(PageExpressionTest::wrong)
              .toList();
      assertEquals(List.of(), found);
    }
  }

  private static Stream<String> wrong(Path file) {
    try {
      return EXPRESSION
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group())
          .filter(expression -> WORD.matcher(QUOTED.matcher(expression).replaceAll("")).find())
          .map(expression -> file + ": " + expression);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
