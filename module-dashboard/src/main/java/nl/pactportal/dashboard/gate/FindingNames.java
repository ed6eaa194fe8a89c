package nl.pactportal.dashboard.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.source.TableNames;
import nl.pactportal.dashboard.table.SourceCode;

/** The codes of a finding with their names: they are looked up in the source by their code. */
record FindingNames(TableNames names, Locale locale) {
  private static final String BETWEEN = ", ";
  private static final String MORE = " (+ ";

  /** What it is about. */
  String place(Finding found) {
    if (found.rule().compares()) {
      return new CellWords(names, locale).place(found.cell());
    }
    return switch (found.rule()) {
      case CODE_LOST -> dimension(found.place());
      case TOTAL ->
          Arrays.stream(found.place().split(Breaches.BETWEEN))
              .map(this::part)
              .collect(Collectors.joining(Breaches.BETWEEN));
      default -> TableNames.named(names.measures(), found.place());
    };
  }

  private String dimension(String code) {
    return code.equals(SourceCode.GEO) ? say("break.geo") : code;
  }

  /** A cell is told by its measure, categories, area and period, as far as it has them. */
  private String part(String text) {
    if (names.measures().containsKey(text)) {
      return TableNames.named(names.measures(), text);
    }
    return text.contains("=")
        ? each(text, ";", this::category)
        : names.areas().containsKey(text) ? TableNames.named(names.areas(), text) : period(text);
  }

  private String category(String text) {
    String dimension = text.replaceFirst("=.*", "");
    String code = text.substring(Math.min(text.length(), dimension.length() + 1));
    return dimension + ": " + TableNames.named(names.of(dimension), code);
  }

  /** Codes that were expected or found. */
  String codes(Finding found, String text) {
    return switch (found.rule()) {
      case MEASURE_LOST, MEASURE_ADDED -> each(text, names.measures());
      case REGION_LOST, REGION_LATE -> each(text, names.areas());
      case CODE_LOST -> each(text, names.of(found.place()));
      case PERIOD_LOST, PERIOD_GAP -> each(text, BETWEEN, this::period);
      case MEASURE_CHANGED -> shape(text);
      default -> text;
    };
  }

  private String period(String code) {
    return new Period(code, names.periods().getOrDefault(code, "")).label(locale);
  }

  /** "RATE %" */
  private String shape(String text) {
    String kind = text.replaceFirst(" .*", "");
    String unit = text.substring(kind.length()).strip();
    return (DashboardTexts.sayOr(locale, "gate.kind." + kind, kind) + " " + unit).strip();
  }

  private static String each(String text, Map<String, String> names) {
    return each(text, BETWEEN, code -> TableNames.named(names, code));
  }

  /** The last of a long list has how many more there are behind it. */
  private static String each(String text, String between, UnaryOperator<String> name) {
    int end = text.indexOf(MORE);
    String codes = end < 0 ? text : text.substring(0, end);
    return Arrays.stream(codes.split(between)).map(name).collect(Collectors.joining(BETWEEN))
        + (end < 0 ? "" : text.substring(end));
  }

  private String say(String key) {
    return DashboardTexts.say(locale, key);
  }
}
