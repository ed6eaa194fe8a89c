package nl.pactportal.dashboard.format.sheet;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Note;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Reason;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.MeasureKind;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people make them. */
class PlainTableTest {
  private static final String LONG =
      """
      Tekorten stages en leerbanen;;;;;
      Regio;Periode;Onderwerp;Leerweg;Waarde;Status
      Regio West;2026-09;Tekort;bol;1.230;p
      WEST-BRABANT;2026-10;Tekort;bol;"</script>";
      AM26;september 2026;Tekort;bol;0n;
      hart van brabant;2026-10;Tekort;bbl;x;
      Noordoost-Brabant;2026-10;Tekort;bbl;:;
      """;
  private static final String WIDE_PERIODS =
      "Regio,Onderwerp,2024,2025\nWEST,Kans,\"3,1\",\"3,2*\"\nAM26,Kans,.,\"12345678901234567890123456789012\"\n";
  private static final String WIDE_MEASURES =
      "\uFEFFJaar;Regio;Geslacht;Werkloosheid (%);Personen\n2025;West;man;9,4;1.230\n2025;West;vrouw;8,25;n.v.t.\n";

  @TempDir Path folder;

  @Test
  void readsARowForEachFigure() {
    SourceTable table = read(file(folder, LONG.replace("\"</script>\"", "41"))).table();
    assertEquals("1230", cell(table, "AM25", "2026MM09").value().toPlainString());
    assertEquals("p", Flag.letters(cell(table, "AM25", "2026MM09").flags()));
    assertEquals("Leerweg=bol", cell(table, "AM25", "2026MM09").dimensions());
    assertEquals("z", Flag.letters(cell(table, "AM26", "2026MM09").flags()));
    assertEquals(Missing.SECRET, cell(table, "AM26", "2026MM10").missing());
    assertEquals(Missing.UNKNOWN, cell(table, "AM27", "2026MM10").missing());
    assertEquals("Tekorten stages en leerbanen", table.properties().description().title());
    assertEquals("2026MM09", table.periods().get(0).code());
  }

  @Test
  void readsPeriodsInTheHeadings() {
    SourceTable table = read(file(folder, WIDE_PERIODS)).table();
    assertEquals(4, cells(table).size());
    assertEquals("3.1", cell(table, "AM25", "2024JJ00").value().toString());
    assertEquals("p", Flag.letters(cell(table, "AM25", "2025JJ00").flags()));
    assertEquals(
        "12345678901234567890123456789012", cell(table, "AM26", "2025JJ00").value().toString());
  }

  @Test
  void readsMeasuresInTheHeadings() {
    Read read = read(file(folder, WIDE_MEASURES));
    List<SourceCell> cells = cells(read.table());
    assertEquals(4, cells.size());
    assertEquals("Geslacht=man", cells.get(0).dimensions());
    assertEquals("%", read.table().measures().get(0).unit());
    assertEquals(MeasureKind.RATE, read.table().measures().get(0).kind());
    assertEquals(2, read.table().measures().get(0).decimals());
    assertEquals(Missing.NOT_APPLICABLE, cells.get(3).missing());
    assertFalse(read.report().isCharsetGuessed());
    assertEquals(2, read.report().getRows());
    assertEquals(4, read.report().getCells());
  }

  @Test
  void reportsRowsThatBelongNowhere() {
    String text =
        "Regio;Jaar;Aantal\nWEST;2025;1\nAtlantis;2025;2\nWEST;ooit;3\nWEST;;4\nBron: SBB;;\n";
    Read read = read(file(folder, text));
    assertEquals(1, cells(read.table()).size());
    assertEquals(
        List.of(
            new Note(3, Reason.UNKNOWN_AREA, "Atlantis"),
            new Note(4, Reason.UNKNOWN_PERIOD, "ooit"),
            new Note(5, Reason.NO_PERIOD, "WEST  4"),
            new Note(6, Reason.NO_PERIOD, "Bron: SBB")),
        read.report().getNotes());
    assertEquals(4, read.report().getUnassigned());
    assertEquals(5, read.report().getRows());
  }

  @Test
  void tellsBothRowsOfACellThatIsThereTwice() {
    String text = "Regio;Jaar;Aantal\nWEST;2025;1\nAM26;2025;2\n\nWest-Brabant;2025;3\n";
    Read read = read(file(folder, text));
    assertEquals(List.of(new Note(5, Reason.TWICE, "2")), read.report().getNotes());
    assertTrue(refusal(file(folder, text)).getMessage().contains("5: TWICE 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.4 | DECIMAL_COMMA",
        "9,4 | DECIMAL_POINT",
        "1.2.3 | DECIMAL_COMMA",
        "kapot | PLAIN",
        "</script> | DECIMAL_COMMA"
      })
  void publishesNoTableWithAWrongNumber(String number, NumberText numbers) {
    Read read = read(file(folder, "Regio;Jaar;Aantal\nWEST;2025;" + number + "\n"), numbers);
    assertEquals(
        List.of(new Note(2, Reason.NO_NUMBER, "Aantal: " + number)), read.report().getNotes());
    assertEquals(1, read.report().getWrong());
  }

  @Test
  void saysWhichColumnsItFoundWhereOneIsRenamed() {
    var refused = refusal(file(folder, "Regio;Wanneer;Aantal\nWEST;2025;1\n"));
    assertEquals(ImportFailure.UNCLEAR, refused.failure());
    assertTrue(refused.getMessage().contains("Wanneer"), refused.getMessage());
    var noFigure = refusal(file(folder, "Regio;Jaar;Naam\nWEST;2025;x y\n"));
    assertTrue(noFigure.getMessage().contains("which column is the figure"), noFigure.getMessage());
  }

  @Test
  void guessesTheCharsetOfSpreadsheetsAndSaysSo() {
    String text = "Regio;Jaar;Naam;Aantal\nWEST;2025;één;1\n";
    Read read = read(file(folder, text.getBytes(Charset.forName("windows-1252"))));
    assertEquals("Naam=één", cells(read.table()).get(0).dimensions());
    assertTrue(read.report().isCharsetGuessed());
    byte[] broken = text.getBytes(Charset.forName("windows-1252"));
    broken[26] = (byte) 0x81;
    var refused = refusal(file(folder, broken));
    assertEquals(ImportFailure.CHARSET, refused.failure());
    assertTrue(refused.getMessage().contains("byte 27"), refused.getMessage());
  }

  @Test
  void keepsMarkupAndSeparatorsInCodesAsText() {
    String text = "Regio,Jaar,Naam,Aantal\nWEST,2025,\"</script>;a=b\",1\n";
    SourceTable table = read(file(folder, text)).table();
    assertEquals("Naam=</script>,a:b", cells(table).get(0).dimensions());
    assertEquals("</script>;a=b", table.categories().get(0).title());
  }

  @Test
  void refusesNothingAtAll() {
    assertEquals(ImportFailure.EMPTY, refusal(file(folder, "")).failure());
    assertEquals(ImportFailure.EMPTY, refusal(file(folder, "\n\n")).failure());
    assertEquals(ImportFailure.UNCLEAR, refusal(file(folder, "los;woord")).failure());
  }

  @Test
  void takesARowThatIsCutOffForWrong() {
    Read read = read(file(folder, "Regio;Jaar;Aantal\nWEST;2025;1\nAM26;20"));
    assertEquals(List.of(new Note(3, Reason.TOO_FEW_COLUMNS, "2")), read.report().getNotes());
  }

  @Test
  void keepsBounds() {
    String text = "Regio;Jaar;Waarde;Ondergrens;Bovengrens\nWEST;2025;9,4;8,1;10,7\n";
    SourceCell cell = cells(read(file(folder, text)).table()).get(0);
    assertEquals("8.1", cell.low().toString());
    assertEquals("10.7", cell.high().toString());
  }
}
