package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pactportal.dashboard.observation.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same cells in every form, with the reasons why some are missing, and with what they mean. */
class DataFileTest {
  private static byte[] bytes(DataForm form) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    form.file()
        .write(
            ReleaseMother.contents(),
            ReleaseMother.notes(),
            taker -> ReleaseMother.cells().forEach(taker),
            file);
    return file.toByteArray();
  }

  private static String text(DataForm form) {
    return new String(bytes(form), StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> csv(DataForm form) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text(form)))
        .getRecords();
  }

  @Test
  void csvForProgramsHoldsEachCellOnceInRowsOfOneWidth() throws IOException {
    List<CSVRecord> rows = csv(DataForm.CSV);
    List<CSVRecord> cells = rows.stream().filter(row -> !row.get("measure").equals("#")).toList();
    assertEquals(ReleaseMother.cells().size(), cells.size());
    assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
    assertEquals("-0.5", cells.get(1).get("value"));
    assertEquals("bp", cells.get(1).get("flags"));
    assertEquals("Voorlopig, Breuk in de reeks", cells.get(1).get("status"));
    assertEquals("12345678901234567890.12", cells.get(7).get("value"));
    assertEquals("12.1", cells.get(7).get("low"));
    assertEquals("Mannen; jongens", cells.get(7).get("Geslacht_title"));
  }

  @Test
  void whatIsMaskedStaysMaskedInEveryForm() throws IOException {
    CSVRecord secret = csv(DataForm.CSV).get(2);
    assertEquals("", secret.get("value"));
    assertEquals("SECRET", secret.get("missing"));
    CSVRecord sdmx = csv(DataForm.SDMX_CSV).get(2);
    assertEquals("", sdmx.get("OBS_VALUE"));
    assertEquals("C", sdmx.get("CONF_STATUS"));
    assertEquals("Q", sdmx.get("OBS_STATUS"));
    JsonObject cube = json();
    assertFalse(cube.getJsonObject("value").containsKey("2"));
    assertEquals("c", cube.getJsonObject("status").getString("2"));
  }

  @Test
  void noTextIsAFormula() throws IOException {
    String csv = text(DataForm.CSV);
    assertTrue(csv.contains("'=HYPERLINK"), csv);
    assertTrue(csv.contains("'+Jongeren"), csv);
    assertTrue(text(DataForm.CSV_NL).contains("'=HYPERLINK"));
    assertEquals("'=", csv(DataForm.CSV).get(3).get("symbol"));
  }

  @Test
  void csvForDutchExcelHasItsSeparatorCommaAndMark() {
    String csv = text(DataForm.CSV_NL);
    assertTrue(csv.startsWith("\uFEFFOnderwerp (code);Onderwerp;Eenheid;Geslacht (code);"), csv);
    assertTrue(csv.contains(";9,4;"), csv);
    assertTrue(csv.contains(";-0,5;"), csv);
    assertTrue(csv.contains("2 november 2026, 02:00"), csv);
  }

  @Test
  void everyFormSaysWhereItComesFrom() throws Exception {
    for (DataForm form : DataForm.values()) {
      String all =
          switch (form) {
            case XLSX, ODS -> unpacked(bytes(form));
            default -> text(form);
          };
      for (String said :
          List.of(
              "CBS",
              "86223NED",
              "202611020200",
              "CC BY 4.0",
              ReleaseMother.RELEASE.toString(),
              "portal.example",
              "geheim",
              "Breuk in de reeks")) {
        assertTrue(all.contains(said), form + " does not say " + said);
      }
    }
  }

  @Test
  void odsHoldsNumbersAsNumbersAndTextAsText() throws Exception {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(DataForm.ODS)));
    ZipEntry first = zip.getNextEntry();
    assertEquals("mimetype", first.getName());
    assertEquals(ZipEntry.STORED, first.getMethod());
    while (!zip.getNextEntry().getName().equals("content.xml")) {
      zip.closeEntry();
    }
    Document content = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip);
    NodeList tables = content.getElementsByTagName("table:table");
    assertEquals("Cijfers", ((Element) tables.item(0)).getAttribute("table:name"));
    assertEquals("Toelichting", ((Element) tables.item(1)).getAttribute("table:name"));
    NodeList rows = ((Element) tables.item(0)).getElementsByTagName("table:table-row");
    assertEquals(ReleaseMother.cells().size() + 1, rows.getLength());
    NodeList cells = ((Element) rows.item(2)).getElementsByTagName("table:table-cell");
    assertEquals("-0.5", ((Element) cells.item(10)).getAttribute("office:value"));
    assertEquals("string", ((Element) cells.item(0)).getAttribute("office:value-type"));
    NodeList columns = ((Element) tables.item(0)).getElementsByTagName("table:table-column");
    NodeList headings = ((Element) rows.item(0)).getElementsByTagName("table:table-cell");
    assertEquals(headings.getLength(), columns.getLength());
    assertEquals("w8", ((Element) columns.item(2)).getAttribute("table:style-name"), "Eenheid");
    assertEquals(
        "w23", ((Element) columns.item(10)).getAttribute("table:style-name"), "the long figure");
    NodeList notes = ((Element) tables.item(1)).getElementsByTagName("table:table-column");
    Element said = (Element) notes.item(1);
    assertEquals("w60", said.getAttribute("table:style-name"), "not wider");
    assertEquals("lines", said.getAttribute("table:default-cell-style-name"), "into lines");
  }

  @Test
  void jsonStatIsACubeWithTheLastDimensionFastest() {
    JsonObject cube = json();
    assertEquals("[\"measure\",\"Geslacht\",\"geo\",\"time\"]", cube.get("id").toString());
    assertEquals("[2,2,2,2]", cube.get("size").toString());
    assertEquals("9.4", cube.getJsonObject("value").get("0").toString());
    assertEquals("bp", cube.getJsonObject("status").getString("1"));
    assertEquals("n", cube.getJsonObject("status").getString("8"));
    assertEquals("0", cube.getJsonObject("value").get("8").toString());
  }

  private static JsonObject json() {
    return Json.createReader(new ByteArrayInputStream(bytes(DataForm.JSON_STAT))).readObject();
  }

  @Test
  void sdmxCsvSaysWhatHoldsForTheTableOnce() throws IOException {
    List<CSVRecord> rows = csv(DataForm.SDMX_CSV);
    assertEquals("PACT:86223NED(1.0)", rows.get(0).get("DATAFLOW"));
    assertEquals("2024", rows.get(0).get("TIME_PERIOD"));
    assertEquals("CC BY 4.0", rows.get(0).get("LICENCE"));
    assertEquals("2026-11-02 02:00", rows.get(0).get("FETCHED"), "for programs");
    assertEquals("", rows.get(1).get("LICENCE"));
    assertEquals("BP", rows.get(1).get("OBS_STATUS"));
    assertEquals("A", rows.get(0).get("OBS_STATUS"));
  }

  /** A million cells pass; what is kept of them may not grow with their number. */
  @Test
  void memoryDoesNotGrowWithTheCells() {
    for (DataForm form : List.of(DataForm.CSV, DataForm.XLSX, DataForm.ODS)) {
      int cells = form == DataForm.CSV ? 1_000_000 : 100_000;
      Highest memory = new Highest();
      form.file()
          .write(
              ReleaseMother.contents(),
              ReleaseMother.notes(),
              taker -> {
                List<Cell> few = ReleaseMother.cells();
                for (int i = 0; i < cells; i++) {
                  taker.accept(few.get(i % few.size()));
                  memory.look(i);
                }
              },
              OutputStream.nullOutputStream());
      assertTrue(memory.growth() < 64 << 20, form + " grew by " + (memory.growth() >> 20) + " MB");
    }
  }

  /** What stays in the heap after collecting, at some moments of the way. */
  private static final class Highest {
    private static final int LOOKS = 99_000;
    private final long before = used();
    private long highest;

    void look(int at) {
      if (at % LOOKS == LOOKS - 1) {
        highest = Math.max(highest, used());
      }
    }

    long growth() {
      return highest - before;
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  private static String unpacked(byte[] file) throws IOException {
    Path path = Files.createTempFile("export", ".zip");
    StringBuilder all = new StringBuilder();
    try {
      Files.write(path, file);
      try (ZipFile zip = new ZipFile(path.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(path);
    }
    return all.toString();
  }
}
