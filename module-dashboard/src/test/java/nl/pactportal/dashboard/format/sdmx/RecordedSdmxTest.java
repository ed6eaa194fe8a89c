package nl.pactportal.dashboard.format.sdmx;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static nl.pactportal.dashboard.format.Texts.sharedData;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SDMX as served by others; the files are not part of this repository. */
@Tag("shared-data")
@EnabledIf(
    value = "nl.pactportal.dashboard.format.Texts#sharedDataFound",
    disabledReason = "shared/data lies nowhere above the working directory")
class RecordedSdmxTest {
  @TempDir Path folder;

  @Test
  void housingOfEurostat() {
    SourceTable table = read(path("eurostat-sdmx-csv-1.0-ilc_lvho07c.csv")).table();
    assertEquals("33.5", cell(table, "AL", "2017JJ00").value().toString());
    assertEquals("tenure=OWN_L", cell(table, "AL", "2017JJ00").dimensions());
    assertEquals("17/09/26 23:00:00", table.properties().modified());
  }

  /** Two tables stand in that file, one below the other: refused as it is, read one by one. */
  @Test
  void exchangeRatesOfEurostat() throws IOException {
    Path both = path("eurostat-sdmx-csv-1.0-with-CONF_STATUS.csv");
    var refused = refusal(both);
    assertEquals(ImportFailure.UNCLEAR, refused.failure());
    assertTrue(refused.getMessage().contains("row 4 is of ESTAT:ERT_BIL"), refused.getMessage());

    SourceTable history = only(both, "ERT_H_EUR_D");
    assertEquals("1.95268", cells(history).get(0).value().toString());
    assertEquals("19930104", cells(history).get(0).period());
    assertEquals("1.95583", cells(history).get(1).value().toString());
    SourceTable bilateral = only(both, "ERT_BIL_EUR_D");
    SourceCell secret = cells(bilateral).get(1);
    assertEquals(Missing.SECRET, secret.missing());
    assertEquals("C", secret.symbol());
    assertEquals("19950131", secret.period());
  }

  private SourceTable only(Path both, String name) throws IOException {
    try (Stream<String> lines = Files.lines(both)) {
      String some =
          lines
              .filter(line -> line.startsWith("DATAFLOW") || line.contains(name))
              .collect(Collectors.joining("\r\n"));
      return read(file(folder, some)).table();
    }
  }

  @ParameterizedTest
  @CsvSource({"csv2-example-01.csv", "csv2-example-04.csv"})
  void examplesOfVersionTwo(String name) {
    SourceTable table = read(path(name)).table();
    List<SourceCell> cells = cells(table);
    assertEquals(2, cells.size());
    assertEquals("12.4", cells.get(0).value().toString());
    assertEquals("2014MM01", cells.get(0).period());
    assertEquals("10.8", cells.get(1).value().toString());
    assertEquals("DIM_1=A;DIM_2=B", cells.get(1).dimensions());
  }

  @Test
  void examplesThatAreNoTable() {
    var twoValues = refusal(path("csv2-example-02.csv"));
    assertEquals(ImportFailure.UNCLEAR, twoValues.failure());
    assertTrue(twoValues.getMessage().contains("OBS_VALUE1"), twoValues.getMessage());
    var delete = refusal(path("csv2-example-19A.csv"));
    assertEquals(ImportFailure.UNCLEAR, delete.failure());
    assertTrue(delete.getMessage().contains("an order (D)"), delete.getMessage());
  }

  @Test
  void demographyInXml() {
    SourceTable table = read(path("demography_xs.xml")).table();
    List<SourceCell> all = cells(table);
    SourceCell first = all.get(0);
    assertEquals("TFRNSI", first.measure());
    assertEquals("1.82", first.value().toString());
    assertEquals("BE", first.geo());
    assertEquals("2007JJ00", first.period());
    assertEquals("SEX=T", first.dimensions());
    assertEquals("CPW", table.measures().get(0).unit());
    assertTrue(all.stream().anyMatch(cell -> cell.symbol().equals("P") && !cell.flags().isEmpty()));
    List<SourceCell> none = all.stream().filter(cell -> cell.value() == null).toList();
    assertEquals(5, none.size());
    assertTrue(
        all.stream()
            .anyMatch(cell -> cell.symbol().equals("M") && "57015".equals("" + cell.value())));
    assertTrue(none.stream().allMatch(cell -> cell.missing() == Missing.NOT_APPLICABLE));
    assertTrue(none.stream().allMatch(cell -> cell.symbol().equals("M")));
  }

  @Test
  void messagesWithoutFigures() {
    var later = refusal(path("ESTAT-footer-413.xml"));
    assertEquals(ImportFailure.SOURCE_SAYS, later.failure());
    assertTrue(later.getMessage().startsWith("413 Due to the large query"), later.getMessage());
    var structure = refusal(path("demography-structure.xml"));
    assertEquals(ImportFailure.UNCLEAR, structure.failure());
    var codes = refusal(path("eurostat_sdmx_to_http_error_mapping.csv"));
    assertEquals(ImportFailure.UNCLEAR, codes.failure(), codes.getMessage());
  }

  private static Path path(String name) {
    return sharedData().resolve("sdmx").resolve(name);
  }
}
