package nl.pactportal.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.pactportal.dashboard.observation.Cell;

/** OpenDocument spreadsheet (ISO/IEC 26300): what Excel is to some, LibreOffice is to others. */
final class OdsFile implements DataFile {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String MANIFEST =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          + " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\""
          + " manifest:version=\"1.2\" manifest:media-type=\""
          + TYPE
          + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
          + " manifest:media-type=\"text/xml\"/></manifest:manifest>";

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public String extension() {
    return ".ods";
  }

  @Override
  public void write(Contents contents, Notes notes, Cells cells, OutputStream target) {
    try {
      ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
      mimetype(zip);
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      content(contents, notes, cells, zip);
      zip.closeEntry();
      zip.finish();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** First and not packed, so that the kind of file is seen from its first bytes. */
  private static void mimetype(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private static void content(Contents contents, Notes notes, Cells cells, ZipOutputStream zip) {
    FlatRows rows = new FlatRows(contents, notes);
    OdsSheets sheets = new OdsSheets(zip);
    sheets.begin(notes.say("export.sheet.figures"), rows.headings());
    cells.each((Cell cell) -> sheets.row(rows.row(cell)));
    sheets.end();
    sheets.begin(
        notes.say("export.sheet.notes"),
        List.of(notes.say("export.about"), notes.say("export.said")));
    notes.all().forEach(note -> sheets.row(note.about(), note.said()));
    sheets.end();
    sheets.close();
  }
}
