package nl.pactportal.dashboard.export;

import java.io.OutputStream;
import java.util.List;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.platform.export.Spreadsheet;

/** XLSX: numbers are numbers; the notes are a sheet of their own. */
final class XlsxFile implements DataFile {
  /** Excel has room for 1,048,576 in a sheet. */
  private static final int MOST_ROWS = 1_000_000;

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public String extension() {
    return ".xlsx";
  }

  @Override
  public void write(Contents contents, Notes notes, Cells cells, OutputStream target) {
    FlatRows rows = new FlatRows(contents, notes);
    String name = notes.say("export.sheet.figures");
    try (Spreadsheet file = new Spreadsheet(target)) {
      Pages pages = new Pages(file, name, rows);
      cells.each(pages::add);
      pages.end();
      file.sheet(
          notes.say("export.sheet.notes"),
          List.of(notes.say("export.about"), notes.say("export.said")));
      notes.all().forEach(note -> file.row(note.about(), note.said()));
    }
  }

  /** A second sheet where the first is full. */
  private static final class Pages {
    private final Spreadsheet file;
    private final String name;
    private final FlatRows rows;
    private int written;

    Pages(Spreadsheet file, String name, FlatRows rows) {
      this.file = file;
      this.name = name;
      this.rows = rows;
    }

    void add(Cell cell) {
      begin();
      file.row(rows.row(cell));
      written++;
    }

    private void begin() {
      if (written % MOST_ROWS == 0) {
        int page = written / MOST_ROWS + 1;
        file.sheet(page == 1 ? name : name + " " + page, rows.headings());
      }
    }

    /** The sheet of figures is there also when there are none. */
    void end() {
      if (written == 0) {
        begin();
      }
    }
  }
}
