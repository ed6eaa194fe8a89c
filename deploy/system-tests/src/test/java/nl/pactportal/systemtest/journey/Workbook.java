package nl.pactportal.systemtest.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least a spreadsheet is: one sheet of numbers and texts, as a person saves it. */
final class Workbook {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String STYLES =
      "<styleSheet xmlns=\"%s\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>"
          .formatted(MAIN);

  private Workbook() {}

  static Path of(String name, List<List<Object>> rows) {
    try {
      Path file = Files.createTempDirectory("workbook").resolve(name);
      try (OutputStream out = Files.newOutputStream(file);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        part(zip, "[Content_Types].xml", types());
        part(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        part(zip, "xl/_rels/workbook.xml.rels", parts());
        part(zip, "xl/styles.xml", STYLES);
        part(
            zip,
            "xl/workbook.xml",
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
                + "<sheet name=\"Cijfers\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
      }
      return file;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String types() {
    return "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
        + type("/_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml")
        + type("/xl/workbook.xml", KIND + "sheet.main+xml")
        + type("/xl/styles.xml", KIND + "styles+xml")
        + type("/xl/worksheets/sheet1.xml", KIND + "worksheet+xml")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String parts() {
    return relations(
        relation("r1", "worksheet", "worksheets/sheet1.xml")
            + relation("r2", "styles", "styles.xml"));
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
        + all
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String sheet(List<List<Object>> rows) {
    StringBuilder all = new StringBuilder("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
    for (int r = 1; r <= rows.size(); r++) {
      all.append("<row r=\"%d\">".formatted(r));
      List<Object> cells = rows.get(r - 1);
      for (int c = 0; c < cells.size(); c++) {
        all.append(cell((char) ('A' + c) + String.valueOf(r), cells.get(c)));
      }
      all.append("</row>");
    }
    return all.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String place, Object value) {
    return value instanceof Number
        ? "<c r=\"%s\"><v>%s</v></c>".formatted(place, value)
        : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, value);
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
