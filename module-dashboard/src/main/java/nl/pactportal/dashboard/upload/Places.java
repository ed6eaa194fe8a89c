package nl.pactportal.dashboard.upload;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The municipalities of a region, and the names its people have for them. */
final class Places {
  /** Written for a name whose rows are left out. */
  static final String NONE = "-";

  private final String region;
  private final Map<String, String> names;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> aliases = new TreeMap<>();

  /**
   * @param names code to name of the region's municipalities, and of the region itself
   * @param aliases lines of name and code with a tab between
   */
  Places(String region, Map<String, String> names, String aliases) {
    this.region = region;
    this.names = names;
    names.forEach(
        (code, name) -> {
          codes.put(plain(name), code);
          codes.put(plain(code), code);
        });
    aliases.lines().map(line -> line.split("\t")).forEach(pair -> alias(pair[0], pair[1]));
  }

  /** A code nobody has for this region is passed over. */
  void alias(String said, String code) {
    if (names.containsKey(code)) {
      aliases.put(plain(said), code);
    }
  }

  String aliases() {
    StringBuilder lines = new StringBuilder();
    aliases.forEach((said, code) -> lines.append(said).append('\t').append(code).append('\n'));
    return lines.toString();
  }

  Optional<String> code(String said) {
    String plain = plain(said);
    String code = codes.get(plain);
    code = code == null ? codes.get(plain.replaceFirst("^(gemeente|gem) ", "")) : code;
    return Optional.ofNullable(code == null ? aliases.get(plain) : code);
  }

  String name(String code) {
    return names.getOrDefault(code, code);
  }

  String region() {
    return region;
  }

  /** Code to name. */
  Map<String, String> municipalities() {
    Map<String, String> found = new TreeMap<>(names);
    found.remove(region);
    return found;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
