package nl.pactportal.dashboard.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text file with separators (RFC 4180), as a stream. */
public record CsvRows(SourceText text, char delimiter) {
  private static final int MOST_COLUMNS = 16_384;

  /** Takes a row; its number is that of the line it ends on, from 1. */
  @FunctionalInterface
  public interface RowTaker {
    /**
     * @return false to stop
     */
    boolean take(long row, List<String> cells);
  }

  /** All rows but the first, which is the header. */
  public void body(RowTaker taker) {
    boolean[] begun = new boolean[1];
    each(
        (line, cells) -> {
          boolean header = !begun[0];
          begun[0] = true;
          return header || taker.take(line, cells);
        });
  }

  /** Empty rows are passed over but counted. */
  public void each(RowTaker taker) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    try (Reader letters = text.open();
        CSVParser rows = CSVParser.parse(letters, format)) {
      for (CSVRecord row : rows) {
        long line = Math.max(row.getRecordNumber(), rows.getCurrentLineNumber());
        requireWidth(row, line);
        if (!taker.take(line, row.toList())) {
          return;
        }
      }
    } catch (UncheckedIOException | IOException broken) {
      throw broken(broken);
    }
  }

  private static void requireWidth(CSVRecord row, long line) {
    if (row.size() > MOST_COLUMNS) {
      throw new SourceException(ImportFailure.UNREADABLE, "row " + line + ": too many columns");
    }
  }

  private static SourceException broken(Exception broken) {
    Throwable cause = broken instanceof UncheckedIOException ? broken.getCause() : broken;
    boolean ours = cause instanceof CSVException;
    return new SourceException(
        ImportFailure.UNREADABLE, ours ? cause.getMessage() : String.valueOf(cause));
  }
}
