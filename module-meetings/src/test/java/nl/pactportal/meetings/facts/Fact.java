package nl.pactportal.meetings.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One fact of the minutes of 6 July 2020.
 *
 * @param query reads it from what is stored
 * @param rows what the query must give, "-" for what nobody said
 * @param phrases what stands in every export
 */
record Fact(int number, String what, String query, List<String> rows, List<String> phrases) {
  private static final String FILE = "/nl/pactportal/meetings/minutes-2020-07-06.facts";
  private static final Pattern HEAD = Pattern.compile("(\\d+) (.+)");

  static List<Fact> all() {
    String text = text();
    String names = "with " + text.split("(?m)^WITH |^F ")[1] + "\n";
    return Stream.of(text.split("(?m)^F ")).skip(1).map(block -> of(names, block)).toList();
  }

  /** Of all facts: what a text does not say. White space and curls of quotes do not matter. */
  static List<String> phrasesMissingIn(String text) {
    String plain = plain(text);
    return all().stream()
        .flatMap(
            fact ->
                fact.phrases.stream()
                    .filter(phrase -> !plain.contains(plain(phrase)))
                    .map(phrase -> "F" + fact.number + ": " + phrase))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replace('\u2019', '\'').replace('\u2018', '\'');
  }

  private static Fact of(String names, String block) {
    List<String> lines = block.lines().toList();
    var head = HEAD.matcher(lines.get(0));
    if (!head.matches()) {
      throw new IllegalStateException("No number: " + lines.get(0));
    }
    return new Fact(
        Integer.parseInt(head.group(1)),
        head.group(2),
        names + lines.get(1),
        after("= ", lines),
        after("~ ", lines));
  }

  private static List<String> after(String sign, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()))
        .toList();
  }

  private static String text() {
    try (InputStream file = Fact.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "F" + number + " " + what;
  }
}
