package nl.pactportal.dashboard.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Catalogue.Category;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.PeriodStatus;

/** A table of four quarters, by sex and by age. */
final class TableMother {
  private TableMother() {}

  static Catalogue.Words words() {
    Map<String, List<Category>> dimensions = new LinkedHashMap<>();
    dimensions.put(
        "Geslacht",
        List.of(
            new Category("Geslacht", "3000", "Mannen"),
            new Category("Geslacht", "4000", "Vrouwen")));
    dimensions.put("Leeftijd", List.of(new Category("Leeftijd", "A", "jong")));
    List<PeriodLine> periods =
        Stream.of("2025KW01", "2025KW02", "2025KW03", "2025KW04")
            .map(code -> new PeriodLine(new Period(code, code), new PeriodStatus("Definitief")))
            .toList();
    return new Catalogue.Words(periods, dimensions, List.of());
  }
}
