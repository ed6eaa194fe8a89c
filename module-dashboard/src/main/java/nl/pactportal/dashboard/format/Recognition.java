package nl.pactportal.dashboard.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Tells the format of a file from what is in it; its name and its type are not believed. */
public record Recognition(FileFormat format, SourceText text, char delimiter) {
  private static final String ZIP = "504b0304";
  private static final String OLD_OFFICE = "d0cf11e0";
  private static final String PDF = "25504446";
  private static final int FIRST = 4;
  private static final int HEADER = 1 << 14;
  private static final int SAMPLE = 10;
  private static final char[] DELIMITERS = {';', '\t', '|', ','};

  public static Recognition of(Path file) {
    String first = firstBytes(file);
    if (first.isEmpty()) {
      throw new SourceException(ImportFailure.EMPTY, "an empty file");
    }
    if (first.equals(ZIP)) {
      return new Recognition(FileFormat.XLSX, null, ' ');
    }
    if (first.equals(OLD_OFFICE) || first.equals(PDF)) {
      throw new SourceException(
          ImportFailure.UNKNOWN_FORMAT,
          first.equals(PDF) ? "a PDF" : "a workbook of before 2007, or one with a password");
    }
    SourceText text = SourceText.of(file);
    String header = header(text);
    String begin = header.stripLeading();
    if (begin.startsWith("<")) {
      return xml(text, begin);
    }
    return begin.startsWith("{") || begin.startsWith("[")
        ? new Recognition(JsonKind.of(SourceText.utf8(file)), SourceText.utf8(file), ' ')
        : separated(text, header);
  }

  private static Recognition xml(SourceText text, String begin) {
    String lower = begin.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
      throw new SourceException(ImportFailure.UNKNOWN_FORMAT, "a web page");
    }
    return new Recognition(FileFormat.SDMX_ML, text, ' ');
  }

  private static Recognition separated(SourceText text, String header) {
    if (header.matches("DATAFLOW[;,\\t|](?s).*")) {
      return new Recognition(FileFormat.SDMX_CSV, text, header.charAt("DATAFLOW".length()));
    }
    if (header.matches("STRUCTURE(\\[.{1,3}\\])?[;,\\t|]STRUCTURE_ID(?s).*")) {
      return new Recognition(
          FileFormat.SDMX_CSV, text, header.charAt(header.indexOf("STRUCTURE_ID") - 1));
    }
    String line = header.lines().findFirst().orElse("");
    if (line.matches("[^\\t]*\\\\(?i:time)[^\\t]*\\t.*")) {
      return new Recognition(FileFormat.EUROSTAT_TSV, text, '\t');
    }
    return new Recognition(FileFormat.CSV, text, delimiter(header));
  }

  /** The first that parts at least half of the first lines: a comma may also be a decimal one. */
  private static char delimiter(String header) {
    List<String> lines =
        header
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.replaceAll("\"[^\"]*\"", ""))
            .limit(SAMPLE)
            .toList();
    for (char delimiter : DELIMITERS) {
      long parted = lines.stream().filter(line -> line.indexOf(delimiter) >= 0).count();
      if (2 * parted >= lines.size()) {
        return delimiter;
      }
    }
    return ',';
  }

  private static String firstBytes(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(bytes.readNBytes(FIRST));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String header(SourceText text) {
    char[] letters = new char[HEADER];
    try (BufferedReader reader = new BufferedReader(text.open())) {
      int read = reader.read(letters);
      return read < 0 ? "" : new String(Arrays.copyOf(letters, read));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
