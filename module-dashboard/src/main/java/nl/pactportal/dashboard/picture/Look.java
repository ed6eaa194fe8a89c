package nl.pactportal.dashboard.picture;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of the look, read from the style sheets themselves: the first {@code :root} of each is
 * light, the one for dark screens dark. What the server draws has a letter every machine knows.
 */
final class Look {
  private static final Pattern TOKEN = Pattern.compile("(--pact-[a-z0-9-]+):\\s*([^;}]+)[;}]");
  private static final Pattern ROOT =
      Pattern.compile(
          "(@media[^{]*prefers-color-scheme: dark\\)\\s*\\{\\s*)?:root[^{]*\\{([^}]*})");
  private static final String FONT = "--pact-font";
  private static final String LETTER = "'Open Sans','Source Sans 3',Arial,sans-serif";
  private static final Map<String, String> OF_AIZ =
      Map.of(
          "--pact-chart-1", "#005b8c",
          "--pact-chart-2", "#a8480a",
          "--pact-chart-3", "#00735c",
          "--pact-primary", "#005b8c",
          "--pact-text", "#222222",
          "--pact-text-2", "#555555",
          "--pact-border", "#dddddd",
          "--pact-border-strong", "#767676");
  private static final Pattern CHART_COLOUR = Pattern.compile("--pact-chart-\\d+");
  private static final String BLACK = "#000000";

  private final Map<String, String> light = new LinkedHashMap<>();
  private final Map<String, String> dark = new LinkedHashMap<>();

  /** Later sheets add to earlier ones. */
  Look(String... sheets) {
    for (String sheet : sheets) {
      Matcher roots = ROOT.matcher(sheet);
      while (roots.find()) {
        read(roots.group(2), roots.group(1) == null ? light : dark);
      }
    }
  }

  private static void read(String block, Map<String, String> tokens) {
    Matcher found = TOKEN.matcher(block);
    while (found.find()) {
      tokens.putIfAbsent(found.group(1), found.group(2).strip());
    }
  }

  Map<String, String> tokens(Theme theme) {
    Map<String, String> tokens = new LinkedHashMap<>(light);
    switch (theme) {
      case DARK -> tokens.putAll(dark);
      case AIZ -> {
        tokens.putAll(OF_AIZ);
        tokens.put("--pact-surface", "#ffffff");
      }
      case PRINT -> tokens.replaceAll(Look::inked);
      default -> {}
    }
    tokens.put(FONT, theme == Theme.AIZ ? "'Lato'," + LETTER : LETTER);
    return tokens;
  }

  private static String inked(String name, String value) {
    boolean ink = CHART_COLOUR.matcher(name).matches() || name.startsWith("--pact-text");
    return ink ? BLACK : value;
  }

  /** Only what is a colour: sizes and shadows are for pages. */
  Map<String, String> colours(Theme theme) {
    Map<String, String> colours = tokens(theme);
    colours.values().removeIf(value -> !value.matches("#[0-9a-f]{3,8}"));
    return colours;
  }

  String json(Theme theme) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    tokens(theme).forEach(object::add);
    return object.build().toString();
  }
}
