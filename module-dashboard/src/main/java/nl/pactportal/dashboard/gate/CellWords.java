package nl.pactportal.dashboard.gate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Period;

/** A cell by the names its table has for it. */
record CellWords(Map<String, String> titles, Locale locale) {

  /** "Werklozen, Mannen, West-Brabant, 1e kwartaal 2026 naast 1e kwartaal 2025". */
  String place(FoundCell cell) {
    return Stream.of(subject(cell), area(cell), period(cell))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  String subject(FoundCell cell) {
    String breakdown = cell.dimensions() == null ? "" : cell.dimensions();
    return Stream.concat(Stream.of("measure=" + cell.measure()), Stream.of(breakdown.split(";")))
        .filter(part -> !part.isEmpty())
        .map(part -> titles.getOrDefault(part, part.substring(part.indexOf('=') + 1)))
        .collect(Collectors.joining(", "));
  }

  String area(FoundCell cell) {
    String code = cell.geo() == null ? "" : cell.geo();
    return titles.getOrDefault("geo=" + code, code);
  }

  String period(FoundCell cell) {
    if (cell.period() == null) {
      return "";
    }
    return cell.against() == null || cell.against().equals(cell.period())
        ? label(cell.period())
        : DashboardTexts.say(
            locale, "gate.against", label(cell.period()), label(cell.against()));
  }

  private String label(String code) {
    return new Period(code, "").label(locale);
  }
}
