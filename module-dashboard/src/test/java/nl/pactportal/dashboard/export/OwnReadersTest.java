package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.jsonstat.JsonStat;
import nl.pactportal.dashboard.format.sdmx.SdmxCsv;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves as JSON-stat or SDMX-CSV comes in again as the same cells, by our own readers. */
class OwnReadersTest {
  private static final TableIdentity TABLE = TableIdentity.of("86223NED");

  @TempDir Path folder;

  @Test
  void jsonStatComesBack() {
    SourceTable read = JsonStat.read(SourceText.utf8(written(DataForm.JSON_STAT)), TABLE);
    assertEquals(sent(UnaryOperator.identity()), cells(read));
    assertEquals("Werkloosheid", read.measures().get(0).title());
    assertEquals(1, read.measures().get(0).decimals());
    assertEquals("CBS", read.properties().description().owner());
  }

  @Test
  void sdmxCsvComesBack() {
    SourceTable read = SdmxCsv.read(SourceText.utf8(written(DataForm.SDMX_CSV)), ',', TABLE);
    assertEquals(sent(dimensions -> dimensions.toUpperCase(Locale.ROOT)), cells(read));
  }

  /** Every frequency, flag, reason and margin: each kept apart from the others. */
  @ParameterizedTest
  @EnumSource(
      value = DataForm.class,
      names = {"JSON_STAT", "SDMX_CSV", "CSV", "CSV_NL", "XLSX"})
  void everyKindOfCellComesBack(DataForm form) {
    List<Cell> cells = everyKind();
    SourceTable read = read(written(form, cells));
    assertEquals(lines(cells, dimensions -> dimensions), cells(read));
  }

  @ParameterizedTest
  @EnumSource(
      value = DataForm.class,
      names = {"CSV", "CSV_NL", "XLSX"})
  void sheetsComeBackWithTheirWords(DataForm form) {
    List<Cell> cells = ReleaseMother.cells().stream().filter(cell -> !isLong(cell)).toList();
    SourceTable read = read(written(form, cells));
    assertEquals(lines(cells, dimensions -> dimensions), cells(read));
    assertEquals("Werkloosheid", read.measures().get(0).title());
    assertEquals("%", read.measures().get(0).unit());
    List<String> titles = read.categories().stream().map(SourceCode::title).toList();
    assertEquals(List.of("Totaal", "West-Brabant", "Midden-Brabant"), titles);
  }

  /** More digits than Excel keeps. */
  private static boolean isLong(Cell cell) {
    return cell.value() != null && cell.value().precision() > 15;
  }

  /** As an upload is: what it is, the file itself says. */
  private static SourceTable read(Path file) {
    return Readers.read(file, TABLE, NumberText.DECIMAL_COMMA, Aliases.NONE).table();
  }

  private static List<Cell> everyKind() {
    List<Cell> cells = new ArrayList<>();
    for (String period :
        List.of(
            "2026JJ00",
            "2025SJ00",
            "2026HJ01",
            "2026HJ02",
            "2026KW03",
            "2026MM09",
            "2026W105",
            "2020W153",
            "20260131",
            "1861TM66")) {
      cells.add(cell("AM25", period, BigDecimal.TEN, null, Set.of()));
      for (Missing why : Missing.values()) {
        cells.add(cell(why.name(), period, null, why, Set.of()));
      }
    }
    for (Flag flag : Flag.values()) {
      cells.add(cell(flag.name(), "2026JJ00", BigDecimal.ONE, null, Set.of(flag)));
    }
    cells.add(
        cell("BOTH", "2026JJ00", BigDecimal.ZERO, null, Set.of(Flag.PROVISIONAL, Flag.BREAK)));
    for (Missing why : Missing.values()) {
      cells.add(cell("P" + why, "2026JJ00", null, why, Set.of(Flag.PROVISIONAL, Flag.BREAK)));
    }
    cells.add(between("MARGINS", BigDecimal.TEN, null, "9.5", "10.5"));
    cells.add(between("ONE", BigDecimal.TEN, null, null, "12"));
    cells.add(between("ROUGHLY", null, Missing.UNRELIABLE, "-1", "20"));
    return cells;
  }

  private static Cell between(
      String geo, BigDecimal value, Missing missing, String low, String high) {
    return new Cell(
        "M1", "", geo, "2026JJ00", value, missing, Set.of(), number(low), number(high), "");
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Cell cell(
      String geo, String period, BigDecimal value, Missing missing, Set<Flag> flags) {
    return new Cell("M1", "", geo, period, value, missing, flags, null, null, "");
  }

  @Test
  void eachReasonHasItsOwnStatusAndItsNameInTheFile() throws IOException {
    String json = Files.readString(written(DataForm.JSON_STAT, everyKind()));
    assertTrue(json.contains("\"l\":\"NOT_YET\""), json);
    assertTrue(json.contains("\"u\":\"Weinig betrouwbaar; "), json);
    String csv = Files.readString(written(DataForm.SDMX_CSV, everyKind()));
    for (String status :
        List.of("L,F,%,,,NOT_YET", "M,F,%,,,NOT_APPLICABLE", "O,F,%,,,UNKNOWN", "Q,C,%,,,SECRET")) {
      assertTrue(csv.contains("2025-08-01/P1Y,," + status), status);
    }
    assertTrue(csv.contains("2025-08-01/P1Y,,U,F,%,,,UNRELIABLE"), csv);
  }

  private Path written(DataForm form) {
    return written(form, ReleaseMother.cells());
  }

  private Path written(DataForm form, List<Cell> cells) {
    Path path = folder.resolve("figures");
    try (OutputStream file = Files.newOutputStream(path)) {
      form.file().write(ReleaseMother.contents(), ReleaseMother.notes(), cells::forEach, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return path;
  }

  private static List<String> sent(UnaryOperator<String> dimensions) {
    return lines(ReleaseMother.cells(), dimensions);
  }

  private static List<String> lines(List<Cell> cells, UnaryOperator<String> dimensions) {
    return cells.stream().map(cell -> line(cell, dimensions)).sorted().toList();
  }

  private static String line(Cell cell, UnaryOperator<String> dimensions) {
    return String.join(
        " ",
        cell.measure(),
        dimensions.apply(cell.dimensions()),
        cell.geo(),
        cell.period(),
        String.valueOf(cell.value()),
        String.valueOf(cell.missing()),
        Flag.letters(cell.flags()),
        String.valueOf(cell.low()),
        String.valueOf(cell.high()));
  }

  private static List<String> cells(SourceTable table) {
    List<String> lines = new ArrayList<>();
    table.forEach(cell -> lines.add(line(cell)));
    return lines.stream().sorted().toList();
  }

  private static String line(SourceCell cell) {
    return String.join(
        " ",
        cell.measure(),
        cell.dimensions(),
        cell.geo(),
        cell.period(),
        String.valueOf(cell.value()),
        String.valueOf(cell.missing()),
        Flag.letters(cell.flags()),
        String.valueOf(cell.low()),
        String.valueOf(cell.high()));
  }
}
