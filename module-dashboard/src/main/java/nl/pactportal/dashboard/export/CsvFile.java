package nl.pactportal.dashboard.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.pactportal.platform.export.Csv;

/**
 * CSV for programs (RFC 4180) or for Excel with Dutch settings. The notes stand below the figures,
 * as rows that begin with "#": a program that passes over those has the figures only.
 */
final class CsvFile implements DataFile {
  private static final int BUFFER = 1 << 16;
  private final Csv.Dialect dialect;

  CsvFile(Csv.Dialect dialect) {
    this.dialect = dialect;
  }

  private boolean forPeople() {
    return dialect == Csv.Dialect.DUTCH_EXCEL;
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public void write(Contents contents, Notes notes, Cells cells, OutputStream target) {
    FlatRows rows = new FlatRows(contents, notes);
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), BUFFER);
    Csv csv = new Csv(writer, dialect);
    Object[] names = (forPeople() ? rows.headings() : rows.names()).toArray();
    csv.row(names);
    cells.each(cell -> csv.row(rows.row(cell)));
    notes.all().forEach(note -> csv.row(note(names.length, note)));
    try {
      writer.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** As wide as all others, or it would not be RFC 4180. */
  private static Object[] note(int width, Notes.Note note) {
    Object[] row = new Object[width];
    Arrays.fill(row, "");
    row[0] = "#";
    row[1] = note.about();
    row[2] = note.said();
    return row;
  }
}
