package nl.pactportal.dashboard.gate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.source.TableNames;

/** A cell by the names its table has for it. */
record CellWords(TableNames names, Locale locale) {

  /** "Werklozen, Mannen, West-Brabant, 1e kwartaal 2026 naast 1e kwartaal 2025". */
  String place(FoundCell cell) {
    return Stream.of(subject(cell), area(cell), period(cell))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  String subject(FoundCell cell) {
    String breakdown = cell.dimensions() == null ? "" : cell.dimensions();
    Stream<String> categories =
        Stream.of(breakdown.split(";")).filter(part -> !part.isEmpty()).map(this::category);
    String measure = names.measures().getOrDefault(cell.measure(), cell.measure());
    return Stream.concat(Stream.of(measure), categories).collect(Collectors.joining(", "));
  }

  private String category(String part) {
    String[] parts = part.split("=", 2);
    String code = parts[parts.length - 1];
    return names.of(parts[0]).getOrDefault(code, code);
  }

  String area(FoundCell cell) {
    String code = cell.geo() == null ? "" : cell.geo();
    return names.areas().getOrDefault(code, code);
  }

  String period(FoundCell cell) {
    if (cell.period() == null) {
      return "";
    }
    return cell.against() == null || cell.against().equals(cell.period())
        ? label(cell.period())
        : DashboardTexts.say(locale, "gate.against", label(cell.period()), label(cell.against()));
  }

  private String label(String code) {
    return new Period(code, names.periods().getOrDefault(code, "")).label(locale);
  }
}
