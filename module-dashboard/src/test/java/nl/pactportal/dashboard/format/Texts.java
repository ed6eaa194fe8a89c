package nl.pactportal.dashboard.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.format.sheet.Column;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;

/** Files of the tests, and what the readers make of them. */
public final class Texts {
  public static final Aliases ALIASES =
      new Aliases(
          Map.of(
              "WEST", "AM25",
              "West-Brabant", "AM25",
              "Hart van Brabant", "AM26",
              "Noordoost-Brabant", "AM27",
              "Noord-Brabant", "PV30"),
          Map.of(
              "Regio", Column.AREA,
              "Periode", Column.PERIOD,
              "Jaar", Column.PERIOD,
              "Onderwerp", Column.MEASURE,
              "Eenheid", Column.UNIT,
              "Waarde", Column.VALUE,
              "Aantal", Column.VALUE,
              "Status", Column.FLAG,
              "Ondergrens", Column.LOW,
              "Bovengrens", Column.HIGH));

  private Texts() {}

  public static Path file(Path folder, String text) {
    return file(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Path file(Path folder, byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "table", ".x"), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Readers.Read read(Path file) {
    return read(file, NumberText.DECIMAL_COMMA);
  }

  public static Readers.Read read(Path file, NumberText numbers) {
    return Readers.read(file, TableIdentity.of("T1"), numbers, ALIASES);
  }

  public static List<SourceCell> cells(SourceTable table) {
    List<SourceCell> cells = new ArrayList<>();
    table.forEach(cells::add);
    return cells;
  }

  /** What a refused file is told. */
  public static SourceException refusal(Path file) {
    return assertThrows(SourceException.class, () -> cells(read(file).table()));
  }

  public static SourceCell cell(SourceTable table, String geo, String period) {
    return cells(table).stream()
        .filter(cell -> cell.geo().equals(geo) && cell.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  public static boolean sharedDataFound() {
    return sharedData() != null;
  }

  /** Found above the working directory: beside the clone in continuous integration. */
  public static Path sharedData() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/data"))) {
        return at.resolve("shared/data");
      }
    }
    return null;
  }
}
