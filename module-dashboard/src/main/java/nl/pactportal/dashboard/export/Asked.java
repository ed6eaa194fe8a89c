package nl.pactportal.dashboard.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.AddressPart;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/**
 * What an address asks for: {@code
 * dataset=DEMO-JW&release=…&measure=RATE&dimensions=&geo=AM25&geo=AM26&from=2024KW01&to=…&lang=nl}.
 * Without release it is the one that holds today.
 *
 * @param together whether lines of regions come with one of all of them
 */
public record Asked(String dataset, UUID release, Cut cut, boolean together, Locale locale) {
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
        "true".equals(one(parameters, "together")),
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
    List<String> query = new ArrayList<>();
    add(query, "dataset", dataset);
    add(query, "release", answered.toString());
    cut.measures().forEach(code -> add(query, "measure", code));
    add(query, "dimensions", cut.dimensions());
    cut.areas().forEach(code -> add(query, "geo", code));
    add(query, "from", cut.from());
    add(query, "to", cut.to());
    add(query, "together", together ? "true" : null);
    add(query, "lang", locale.toLanguageTag());
    return String.join("&", query);
  }

  private static void add(List<String> query, String name, String value) {
    if (value != null) {
      query.add(AddressPart.pair(name, value));
    }
  }
}
