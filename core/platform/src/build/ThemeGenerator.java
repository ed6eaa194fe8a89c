import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the theme "pact" from saga-blue in the PrimeFaces JAR: every colour literal becomes one of
 * the custom properties of pact.css, so that light, dark and print need one stylesheet only.
 */
final class ThemeGenerator {
  private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
  private static final Pattern DECLARATION =
      Pattern.compile("(?<name>[a-zA-Z-]+)\\s*:\\s*(?<value>[^;{}]+)");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b|(?:rgb|hsl)\\([^)]*\\)");
  private static final Pattern NATIVE_CONTROLS = Pattern.compile("body select[^{}]*\\{[^{}]*}");
  private static final Set<String> FOREGROUND =
      Set.of("color", "fill", "-webkit-text-fill-color", "caret-color");
  private static final Set<String> WHITE = Set.of("#fff", "#ffffff");
  private static final String LICENCE =
      "/* Made by core/platform/src/build/ThemeGenerator.java; do not edit.\n"
          + " * From the theme saga-blue of PrimeFaces, Copyright PrimeTek Informatics, MIT licence. */\n";

  private final Properties tokens = new Properties();
  private final Set<String> unmapped = new TreeSet<>();

  public static void main(String[] args) throws IOException {
    var generator = new ThemeGenerator();
    try (var colours = Files.newBufferedReader(Path.of(args[0]))) {
      generator.tokens.load(colours);
    }
    var target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    Files.writeString(target, LICENCE + generator.tokenise(source()));
    if (!generator.unmapped.isEmpty()) {
      throw new IllegalStateException("Colours without a token: " + generator.unmapped);
    }
  }

  private static String source() throws IOException {
    try (InputStream in = ThemeGenerator.class.getClassLoader().getResourceAsStream(SOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Left out: the first rule, saga's own variables, to which pact.css gives other values; and the
   * rules for plain inputs, which would win from those of pact.css.
   */
  private String tokenise(String css) {
    String rules = NATIVE_CONTROLS.matcher(css.substring(css.indexOf("}*{") + 1)).replaceAll("");
    String tokenised = DECLARATION.matcher(rules).replaceAll(this::declaration);
    return tokenised.replaceAll("font-family:-apple-system[^;}]*", "font-family:var(--pact-font)");
  }

  private String declaration(MatchResult match) {
    String name = match.group(1);
    String value = match.group(2);
    if (name.startsWith("--") || value.contains("url(")) {
      return Matcher.quoteReplacement(match.group());
    }
    boolean foreground = FOREGROUND.contains(name);
    return name + ":" + COLOUR.matcher(value).replaceAll(found -> token(found.group(), foreground));
  }

  private String token(String literal, boolean foreground) {
    String colour = literal.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    if (WHITE.contains(colour)) {
      return foreground ? "var(--pact-on-solid)" : "var(--pact-surface)";
    }
    String token = tokens.getProperty(colour);
    if (token == null) {
      unmapped.add(colour);
      return literal;
    }
    return "var(--pact-" + (foreground && token.equals("primary") ? "primary-text" : token) + ")";
  }
}
