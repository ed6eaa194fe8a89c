package nl.pactportal.funding.letter;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.platform.export.PrintableText;

/**
 * Fills facts into a text with {@code {names}}. What it does not know it does not print: a letter
 * with a hole in it, or with a "{name}", never leaves the house.
 */
final class LetterText {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern OPTIONAL =
      Pattern.compile("<(p|h2|ul) if=\"(\\w+)\">(.*?)</\\1>\\n?", Pattern.DOTALL);

  private LetterText() {}

  /**
   * @param template blocks of XHTML
   * @throws IllegalArgumentException naming the fact that is missing
   */
  static String fill(String template, Map<String, String> facts) {
    return replaced(withoutEmpty(template, facts), facts, true);
  }

  /** The same for a line that is no XHTML, such as a title. */
  static String fillPlain(String template, Map<String, String> facts) {
    return replaced(template, facts, false);
  }

  private static String withoutEmpty(String template, Map<String, String> facts) {
    return OPTIONAL
        .matcher(template)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    facts.getOrDefault(block.group(2), "").isBlank() ? "" : kept(block)));
  }

  private static String kept(MatchResult block) {
    return "<" + block.group(1) + ">" + block.group(3) + "</" + block.group(1) + ">\n";
  }

  private static String replaced(String template, Map<String, String> facts, boolean escape) {
    return NAME.matcher(template)
        .replaceAll(
            name -> {
              String value = required(facts, name.group(1));
              return Matcher.quoteReplacement(escape ? escaped(value) : value);
            });
  }

  private static String required(Map<String, String> facts, String name) {
    String value = facts.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("a letter lacks {" + name + "}");
    }
    return value;
  }

  /** Only what XML may hold and the font has; a new line stays one. */
  static String escaped(String text) {
    return PrintableText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br/>");
  }
}
