package nl.pactportal.dashboard.format.sdmx;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SDMX-CSV and the TSV of Eurostat, on made-up tables. */
class SdmxCsvTest {
  private static final String ONE =
      """
      DATAFLOW,LAST UPDATE,freq,unit,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r
      ESTAT:JW(1.0),08/01/26 11:00:00,A,PC,Y15-24,NL41,2024,9.4,,\r
      ESTAT:JW(1.0),08/01/26 11:00:00,A,PC,Y15-24,NL41,2025,9.8,bp,\r
      ESTAT:JW(1.0),08/01/26 11:00:00,A,PC,Y15-24,NL,2025,,,C\r
      """;
  private static final String TWO =
      """
      STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;SEX: Geslacht;REF_AREA;TIME_PERIOD;OBS_VALUE;REMARK[]
      dataflow;X:JW(1.0): Jongeren;I;A;T: Totaal;NL: Nederland;2024-Q1: 2024-Q1;12,4;a|b
      dataflow;X:JW(1.0): Jongeren;I;A;M: "</script>";NL: Nederland;2024-Q2: 2024-Q2;10,8;a
      """;
  private static final String TSV =
      "freq,unit,sex,geo\\TIME_PERIOD\t2024 \t2025 \n"
          + "A,PC,T,NL\t9.4 \t9.8 bu\nA,PC,T,NL41\t: c\t: \nA,PC,T,BE\t0n\t: z\n";

  @TempDir Path folder;

  @Test
  void readsVersionOne() {
    SourceTable table = table(ONE);
    assertEquals(3, cells(table).size());
    assertEquals("9.4", cell(table, "NL41", "2024JJ00").value().toString());
    assertEquals(Set.of(Flag.BREAK, Flag.PROVISIONAL), cell(table, "NL41", "2025JJ00").flags());
    assertEquals(Missing.SECRET, cell(table, "NL", "2025JJ00").missing());
    assertEquals("C", cell(table, "NL", "2025JJ00").symbol());
    assertEquals("age=Y15-24", cell(table, "NL", "2025JJ00").dimensions());
    assertEquals("08/01/26 11:00:00", table.properties().modified());
    assertEquals("Eurostat", table.properties().description().owner());
  }

  @Test
  void readsVersionTwoWithOtherSeparators() {
    SourceTable table = table(TWO);
    assertEquals("12.4", cell(table, "NL", "2024KW01").value().toString());
    assertEquals("SEX=T", cell(table, "NL", "2024KW01").dimensions());
    assertEquals(
        List.of("Nederland", "Totaal", "\"</script>\""),
        table.categories().stream().map(code -> code.title()).toList());
  }

  @Test
  void readsTheTsvOfEurostat() {
    assertEquals(FileFormat.EUROSTAT_TSV, read(file(folder, TSV)).format());
    SourceTable table = table(TSV);
    assertEquals(6, cells(table).size());
    assertEquals("9.8", cell(table, "NL", "2025JJ00").value().toString());
    assertEquals("bu", Flag.letters(cell(table, "NL", "2025JJ00").flags()));
    assertEquals(Missing.SECRET, cell(table, "NL41", "2024JJ00").missing());
    assertEquals(Missing.UNKNOWN, cell(table, "NL41", "2025JJ00").missing());
    assertEquals(Set.of(Flag.LESS_THAN_HALF), cell(table, "BE", "2024JJ00").flags());
    assertEquals(Missing.NOT_APPLICABLE, cell(table, "BE", "2025JJ00").missing());
  }

  @Test
  void tellsTwoTablesInOneFile() {
    var refused =
        refusal(file(folder, ONE + ONE.lines().skip(1).findFirst().get().replace("JW", "X")));
    assertEquals(ImportFailure.UNCLEAR, refused.failure());
    assertTrue(refused.getMessage().contains("row 5"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBS_VALUE | VALUE | UNCLEAR | no column OBS_VALUE",
        "TIME_PERIOD | WHEN | '' | ''",
        "9.4 | 9.4.1 | UNREADABLE | row 2: no usable number: 9.4.1",
        "2025,9.8 | 2025 | UNREADABLE | row 3: 9 columns, the header has 10",
        "9.8,bp | \"9.8,bp | UNREADABLE | EOF"
      })
  void saysInWhichRowItIsWrong(String from, String to, String failure, String detail) {
    Path changed = file(folder, ONE.replace(from, to));
    if (failure.isEmpty()) {
      assertEquals(3, cells(read(changed).table()).size()); // told by what stands in the column
      return;
    }
    var refused = refusal(changed);
    assertEquals(failure, refused.failure().name(), refused.getMessage());
    assertTrue(refused.getMessage().contains(detail), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"D", "M"})
  void obeysNoOrders(String action) {
    var refused = refusal(file(folder, TWO.replace(";I;", ";" + action + ";")));
    assertEquals(ImportFailure.UNCLEAR, refused.failure());
    assertTrue(refused.getMessage().contains("an order"), refused.getMessage());
  }

  @Test
  void refusesAHeaderAlone() {
    String header = ONE.lines().findFirst().orElseThrow();
    assertEquals(ImportFailure.EMPTY, refusal(file(folder, header)).failure());
  }

  private SourceTable table(String text) {
    return read(file(folder, text)).table();
  }
}
