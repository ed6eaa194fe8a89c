package nl.pactportal.platform.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import nl.pactportal.platform.money.Money;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values, row by row. Money is written in euro with two decimals, dates as ISO
 * 8601; text that a spreadsheet would take for a formula is not one any more (OWASP, CSV
 * injection).
 */
public final class Csv {
  /** Who reads it: programs (RFC 4180), or Excel with Dutch settings. */
  public enum Dialect {
    RFC_4180(CSVFormat.RFC4180, '.', ""),
    DUTCH_EXCEL(CSVFormat.RFC4180.builder().setDelimiter(';').get(), ',', "\uFEFF");

    private final CSVFormat format;
    private final char point;
    private final String begin;

    Dialect(CSVFormat format, char point, String begin) {
      this.format = format;
      this.point = point;
      this.begin = begin;
    }
  }

  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Dialect dialect;
  private final CSVPrinter printer;

  /**
   * @param target is written to and not closed
   * @throws UncheckedIOException if it cannot be written to; so do the other methods
   */
  public Csv(Appendable target, Dialect dialect) {
    this.dialect = dialect;
    try {
      target.append(dialect.begin);
      printer = new CSVPrinter(target, dialect.format);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** One row; null is an empty cell. */
  public Csv row(Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(this::cell).toArray());
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Object cell(Object value) {
    if (value instanceof Money money) {
      return number(money.toEuro());
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    return value instanceof String text ? plain(text) : value;
  }

  private String number(BigDecimal value) {
    return value.toPlainString().replace('.', dialect.point);
  }

  /** With an apostrophe before it where a spreadsheet would calculate. */
  static String plain(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
