package nl.pactportal.dashboard.format.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which area or column is meant by a name: people write "Regio West" for AM25. */
public final class Aliases {
  public static final Aliases NONE = new Aliases(Map.of(), Map.of());
  private static final Pattern CODE =
      Pattern.compile("(NL|LD|PV|CR|AM)\\d\\d|GM\\d{4}|NL\\d[A-Z0-9]{0,3}");
  private static final Pattern KIND =
      Pattern.compile("(ARBEIDSMARKTREGIO|REGIO|PROVINCIE|GEMEENTE|COROP) ");
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, Column> columns = new HashMap<>();

  /**
   * @param areas names with the code each means
   * @param columns headings with what stands below each
   */
  public Aliases(Map<String, String> areas, Map<String, Column> columns) {
    areas.forEach((name, code) -> this.areas.put(plain(name), code));
    columns.forEach((name, column) -> this.columns.put(plain(name), column));
  }

  /** The code of the area, if it is known. */
  public Optional<String> area(String text) {
    String said = text.strip().toUpperCase(Locale.ROOT);
    if (CODE.matcher(said).matches()) {
      return Optional.of(said);
    }
    String name = plain(text);
    String code = areas.get(name);
    return Optional.ofNullable(
        code == null ? areas.get(KIND.matcher(name).replaceFirst("")) : code);
  }

  public Optional<Column> column(String heading) {
    String name = plain(heading);
    Column found = columns.get(name);
    return Optional.ofNullable(
        found == null ? columns.get(plain(heading.replaceAll("\\(.*\\)", ""))) : found);
  }

  /** Without accents, hyphens, points and the difference of capitals. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9%]+", " ")
        .strip();
  }
}
