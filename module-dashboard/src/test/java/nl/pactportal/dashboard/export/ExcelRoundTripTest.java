package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What goes out as XLSX comes back as the same cells, missing ones with their reasons. */
class ExcelRoundTripTest {
  private static final int MEASURE = 0;
  private static final int DIMENSION = 3;
  private static final int GEO = 5;
  private static final int PERIOD = 7;
  private static final int VALUE = 10;
  private static final int LOW = 11;
  private static final int HIGH = 12;
  private static final int MISSING = 13;
  private static final int FLAGS = 14;
  private static final int SYMBOL = 15;

  @Test
  void cellsComeBackAsTheyWere() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file()))) {
      List<Row> rows = book.getFirstSheet().read();
      List<Cell> read = rows.stream().skip(1).map(ExcelRoundTripTest::cell).toList();
      List<Cell> sent = ReleaseMother.cells();
      assertEquals(sent.size(), read.size());
      for (int i = 0; i < sent.size(); i++) {
        assertEquals(asExcelHolds(sent.get(i)), read.get(i));
      }
      assertEquals(CellType.NUMBER, rows.get(1).getCell(VALUE).getType());
      assertEquals(CellType.STRING, rows.get(6).getCell(1).getType());
      assertEquals("+Jongeren", rows.get(6).getCellText(1));
      assertEquals("Toelichting", book.getSheet(1).orElseThrow().getName());
    }
  }

  /** Excel keeps fifteen digits of a number and no more. */
  private static Cell asExcelHolds(Cell cell) {
    return new Cell(
        cell.measure(),
        cell.dimensions(),
        cell.geo(),
        cell.period(),
        plain(cell.value()),
        cell.missing(),
        cell.flags(),
        plain(cell.low()),
        plain(cell.high()),
        cell.symbol());
  }

  private static BigDecimal plain(BigDecimal number) {
    return number == null ? null : BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
  }

  private static byte[] file() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataForm.XLSX
        .file()
        .write(
            ReleaseMother.contents(),
            ReleaseMother.notes(),
            taker -> ReleaseMother.cells().forEach(taker),
            file);
    return file.toByteArray();
  }

  private static Cell cell(Row row) {
    String missing = text(row, MISSING);
    return new Cell(
        text(row, MEASURE),
        "Geslacht=" + text(row, DIMENSION),
        text(row, GEO),
        text(row, PERIOD),
        number(row, VALUE),
        missing.isEmpty() ? null : Missing.valueOf(missing),
        Flag.of(text(row, FLAGS)),
        number(row, LOW),
        number(row, HIGH),
        text(row, SYMBOL));
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column).map(cell -> cell.getText()).orElse("");
  }

  private static BigDecimal number(Row row, int column) {
    return row.getCellAsNumber(column).map(n -> plain(n)).orElse(null);
  }
}
