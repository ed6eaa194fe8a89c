package nl.pactportal.dashboard.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.dashboard.format.CsvRows;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Recognition;
import nl.pactportal.dashboard.format.sheet.RowSource;
import nl.pactportal.dashboard.format.sheet.XlsxRows;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.platform.error.BusinessException;

/** Reads the rows of a file somebody sends: CSV or XLSX, whatever its name says. */
final class SheetReader {
  private static final String FIELD = "file";
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 40;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CELL = 200;
  private static final long MOST_BYTES = 5L << 20;

  private List<String> headings = List.of();
  private final List<Sheet.Line> lines = new ArrayList<>();

  private SheetReader() {}

  /**
   * @throws BusinessException at the field of the file, if it is none that can be read
   */
  static SheetFile read(String name, InputStream content) {
    try {
      Path file = Files.createTempFile("pact-upload", ".tmp");
      try {
        Files.write(file, limited(content));
        return new SheetFile(safe(name), read(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] limited(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes((int) MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BusinessException(FIELD, "own.file.tooLarge", MOST_ROWS);
    }
    return bytes;
  }

  private static String safe(String name) {
    String last = Sheet.clean(name == null ? "" : name).replaceAll("^.*[/\\\\]", "");
    return last.substring(0, Math.min(LONGEST_NAME, last.length()));
  }

  private static Sheet read(Path file) {
    SheetReader reader = new SheetReader();
    try {
      rows(file).each(reader::take);
    } catch (SourceException unreadable) {
      throw new BusinessException(FIELD, key(unreadable.failure()));
    }
    if (reader.lines.isEmpty()) {
      throw new BusinessException(FIELD, "own.file.empty");
    }
    return new Sheet(reader.headings, reader.lines);
  }

  private static String key(ImportFailure why) {
    return switch (why) {
      case EMPTY -> "own.file.empty";
      case CHARSET -> "own.file.charset";
      case TOO_LARGE -> "own.file.unpacked";
      case UNKNOWN_FORMAT -> "own.file.unknown";
      default -> "own.file.unreadable";
    };
  }

  private static RowSource rows(Path file) {
    Recognition format = Recognition.of(file);
    if (format.format() == FileFormat.XLSX) {
      return XlsxRows.of(file, NumberText.DECIMAL_COMMA);
    }
    if (format.format() != FileFormat.CSV) {
      throw new BusinessException(FIELD, "own.file.unknown");
    }
    return new CsvRows(format.text(), format.delimiter())::each;
  }

  private boolean take(long number, List<String> cells) {
    List<String> clean = cells.stream().map(SheetReader::cell).toList();
    if (clean.stream().allMatch(String::isEmpty)) {
      return true;
    }
    if (clean.size() > MOST_COLUMNS || lines.size() == MOST_ROWS) {
      throw new BusinessException(FIELD, "own.file.tooLarge", MOST_ROWS);
    }
    if (headings.isEmpty()) {
      headings = clean;
    } else {
      lines.add(new Sheet.Line(number, padded(clean)));
    }
    return true;
  }

  private static String cell(String text) {
    String clean = Sheet.clean(text);
    return clean.substring(0, Math.min(LONGEST_CELL, clean.length()));
  }

  /** A row may be shorter than the headings; what is to the right of them means nothing. */
  private List<String> padded(List<String> cells) {
    List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headings.size())));
    while (all.size() < headings.size()) {
      all.add("");
    }
    return all;
  }
}
