package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.jsonstat.JsonStat;
import nl.pactportal.dashboard.format.sdmx.SdmxCsv;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Path written(DataForm form) {
    Path path = folder.resolve("figures");
    try (OutputStream file = Files.newOutputStream(path)) {
      form.file()
          .write(
              ReleaseMother.contents(),
              ReleaseMother.notes(),
              taker -> ReleaseMother.cells().forEach(taker),
              file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return path;
  }

  private static List<String> sent(UnaryOperator<String> dimensions) {
    return ReleaseMother.cells().stream().map(cell -> line(cell, dimensions)).sorted().toList();
  }

  /** Neither format has a letter of its own for what is not there yet. */
  private static String line(Cell cell, UnaryOperator<String> dimensions) {
    Missing missing = cell.missing() == Missing.NOT_YET ? Missing.UNKNOWN : cell.missing();
    return String.join(
        " ",
        cell.measure(),
        dimensions.apply(cell.dimensions()),
        cell.geo(),
        cell.period(),
        String.valueOf(cell.value()),
        String.valueOf(missing),
        Flag.letters(cell.flags()));
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
        Flag.letters(cell.flags()));
  }
}
