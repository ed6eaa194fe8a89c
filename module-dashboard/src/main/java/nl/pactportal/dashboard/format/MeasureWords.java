package nl.pactportal.dashboard.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.table.SourceMeasure;

/** What a measure is, by the words of its source: they decide what may be reckoned with it. */
public final class MeasureWords {
  /** Words of a unit, the unit as we write it, and what it makes of a measure. */
  private record UnitWord(Pattern words, String unit, MeasureKind kind) {
    static UnitWord of(String words, String unit, MeasureKind kind) {
      return new UnitWord(Pattern.compile(words, Pattern.CASE_INSENSITIVE), unit, kind);
    }
  }

  private static final List<UnitWord> UNITS =
      List.of(
          UnitWord.of("%|PC(_.*)?|PCT|percent(age)?\\b.*|procent", "%", MeasureKind.RATE),
          UnitWord.of("THS(_PER|_PERS)?|thousand persons", "x 1 000", MeasureKind.COUNT),
          UnitWord.of("x 1 ?000|1 ?000|aantal x 1 ?000", "x 1 000", MeasureKind.COUNT),
          UnitWord.of("NR|PER|PERS|number|aantal|persons|personen", "", MeasureKind.COUNT),
          UnitWord.of("I\\d\\d(_.*)?|index.*|\\d{4} ?= ?100", "index", MeasureKind.INDEX),
          UnitWord.of("RT|RAT|ratio|verhouding", "ratio", MeasureKind.RATIO));

  private static final Pattern UNADJUSTED =
      Pattern.compile(
          ".*\\b(NSA|niet[- ]seizoen(s)?gecorrigeerd|not seasonally adjusted|unadjusted).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADJUSTED =
      Pattern.compile(
          ".*\\b(SA|SCA|seizoen(s)?gecorrigeerd|seasonally( and calendar)? adjusted)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private MeasureWords() {}

  /**
   * @param unit as the source writes it, code or words
   * @param said all that is said of the measure, to find the season in
   */
  public static SourceMeasure measure(
      String code, String title, String unit, int decimals, String said) {
    UnitWord known =
        UNITS.stream()
            .filter(word -> word.words().matcher(unit.strip()).matches())
            .findFirst()
            .orElse(new UnitWord(null, unit.strip(), MeasureKind.OTHER));
    return new SourceMeasure(
        code, title, known.unit(), decimals, known.kind(), seasonal(said), null, null);
  }

  static Seasonal seasonal(String said) {
    String words = said.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (UNADJUSTED.matcher(words).matches()) {
      return Seasonal.UNADJUSTED;
    }
    return ADJUSTED.matcher(words).matches() ? Seasonal.ADJUSTED : Seasonal.NONE;
  }
}
