package nl.pactportal.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.pactportal.platform.money.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX file (ECMA-376) with typed cells: money and numbers are numbers, days are dates, instants
 * are dates with a time of Europe/Amsterdam. Text is never a formula.
 */
public final class Spreadsheet implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final String EURO = "#,##0.00";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final int LONGEST_CELL = 32_767;

  /** So many rows are kept before they are written: a file may be larger than the memory. */
  private static final int KEPT_ROWS = 500;

  private final Workbook workbook;
  private Worksheet sheet;
  private int next;

  /**
   * @param target is written to while rows are added, and not closed
   */
  public Spreadsheet(OutputStream target) {
    workbook = new Workbook(target, "Pact Portal", "1.0");
  }

  /** Begins a sheet; the rows that follow belong to it. */
  public Spreadsheet sheet(String name, List<String> headings) {
    end();
    sheet = workbook.newWorksheet(name);
    next = 0;
    row(headings.toArray());
    sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    return this;
  }

  /** One row; null is an empty cell. */
  public Spreadsheet row(Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      cell(column, cells[column]);
    }
    next++;
    if (next % KEPT_ROWS == 0) {
      write(sheet::flush);
    }
    return this;
  }

  private void end() {
    if (sheet != null) {
      write(sheet::finish);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void cell(int column, Object value) {
    if (value instanceof Money money) {
      styled(column, money.toEuro(), EURO);
    } else if (value instanceof LocalDate day) {
      sheet.value(next, column, day);
      sheet.style(next, column).format(DAY).set();
    } else if (value instanceof Instant instant) {
      sheet.value(next, column, LocalDateTime.ofInstant(instant, ZONE));
      sheet.style(next, column).format(MOMENT).set();
    } else if (value instanceof Number number) {
      sheet.value(next, column, number);
    } else if (value != null) {
      String text = value.toString();
      sheet.inlineString(next, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }
  }

  private void styled(int column, BigDecimal number, String format) {
    sheet.value(next, column, number);
    sheet.style(next, column).format(format).set();
  }

  /**
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void close() {
    end();
    write(workbook::finish);
  }
}
