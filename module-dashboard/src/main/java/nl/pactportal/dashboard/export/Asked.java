package nl.pactportal.dashboard.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.GivenId;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What an address asks for: {@code
 * dataset=DEMO-JW&release=…&measure=RATE&dimensions=&geo=AM25&geo=AM26&from=2024KW01&to=…&lang=nl}.
 * Without release it is the one that holds today.
 */
public record Asked(String dataset, UUID release, Cut cut, Locale locale) {
  private static final int MOST_CODES = 60;

  public static Asked of(Map<String, String[]> parameters) {
    requireText(parameters);
    return new Asked(
        required(parameters, "dataset"),
        uuid(one(parameters, "release")),
        new Cut(
            many(parameters, "measure"),
            parameters.containsKey("dimensions") ? first(parameters, "dimensions") : null,
            many(parameters, "geo"),
            one(parameters, "from"),
            one(parameters, "to")),
        locale(one(parameters, "lang")));
  }

  /** No code has a zero byte, and the database does not take it. */
  private static void requireText(Map<String, String[]> parameters) {
    if (parameters.values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(said -> said.indexOf('\0') >= 0)) {
      throw new NotFoundException("text");
    }
  }

  private static String first(Map<String, String[]> parameters, String name) {
    return parameters.get(name)[0];
  }

  /** Nothing said and an empty field are the same: nothing. */
  static String one(Map<String, String[]> parameters, String name) {
    boolean said = parameters.containsKey(name) && !first(parameters, name).isEmpty();
    return said ? first(parameters, name) : null;
  }

  private static String required(Map<String, String[]> parameters, String name) {
    String said = one(parameters, name);
    if (said == null) {
      throw new NotFoundException(name);
    }
    return said;
  }

  private static List<String> many(Map<String, String[]> parameters, String name) {
    String[] said = parameters.getOrDefault(name, new String[0]);
    return Arrays.stream(said)
        .filter(code -> !code.isEmpty())
        .distinct()
        .limit(MOST_CODES)
        .toList();
  }

  private static UUID uuid(String text) {
    return text == null ? null : GivenId.of(text);
  }

  private static Locale locale(String tag) {
    if (tag != null && !tag.equals("nl") && !tag.equals("en")) {
      throw new NotFoundException("language");
    }
    return Locale.forLanguageTag(tag == null ? "nl" : tag);
  }

  /** The same, for good: with the release it was answered from. */
  public String query(UUID answered) {
    StringBuilder query = new StringBuilder("dataset=" + encoded(dataset) + "&release=" + answered);
    cut.measures().forEach(code -> query.append("&measure=").append(encoded(code)));
    if (cut.dimensions() != null) {
      query.append("&dimensions=").append(encoded(cut.dimensions()));
    }
    cut.areas().forEach(code -> query.append("&geo=").append(encoded(code)));
    if (cut.from() != null) {
      query.append("&from=").append(encoded(cut.from()));
    }
    if (cut.to() != null) {
      query.append("&to=").append(encoded(cut.to()));
    }
    return query.append("&lang=").append(locale.toLanguageTag()).toString();
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
