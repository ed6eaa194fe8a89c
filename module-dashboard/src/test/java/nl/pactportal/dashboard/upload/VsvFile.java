package nl.pactportal.dashboard.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files as a region makes them: made up, a row for each municipality of West-Brabant. */
final class VsvFile {
  private static final List<String> NAMES =
      List.of(
          "Drimmelen",
          "Zundert",
          "Altena",
          "Bergen op Zoom",
          "Breda",
          "Etten-Leur",
          "Geertruidenberg",
          "Halderberge",
          "Moerdijk",
          "Oosterhout",
          "Roosendaal",
          "Rucphen",
          "Steenbergen",
          "Woensdrecht");
  static final int MUNICIPALITIES = NAMES.size();
  static final long UNIQUE = 7_654_321;
  private static final int LARGE = 200;

  private VsvFile() {}

  /** Counts of the first three; all others have many. */
  static SheetFile with(long... counts) {
    return named("Aantal vsv", counts);
  }

  static SheetFile named(String measure, long... counts) {
    return of("2024/2025", measure, counts);
  }

  static SheetFile of(String year, String measure, long... counts) {
    List<Sheet.Line> lines = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      long count = i < counts.length ? counts[i] : LARGE + i;
      lines.add(new Sheet.Line(i + 2L, List.of(year, NAMES.get(i), String.valueOf(count))));
    }
    return new SheetFile("vsv.csv", new Sheet(List.of("Schooljaar", "Gemeente", measure), lines));
  }

  /** One small count, hidden with the next smallest, which is a number that stands nowhere else. */
  static SheetFile unique() {
    long[] counts = new long[MUNICIPALITIES];
    Arrays.setAll(counts, i -> UNIQUE + 1_000L * i);
    counts[0] = 7;
    counts[1] = UNIQUE;
    return named("Aantal uniek", counts);
  }

  static SheetFile renamed(String measure, String name, String other) {
    SheetFile file = named(measure, 100, 101, 102);
    List<Sheet.Line> lines =
        file.sheet().lines().stream()
            .map(
                line ->
                    line.at(1).equals(name)
                        ? new Sheet.Line(line.number(), List.of(line.at(0), other, line.at(2)))
                        : line)
            .toList();
    return new SheetFile(file.name(), new Sheet(file.sheet().headings(), lines));
  }
}
