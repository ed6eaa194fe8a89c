package nl.pactportal.dashboard.format.sheet;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.file;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Reason;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Missing;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks, also those that mean harm. */
class XlsxRowsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  @TempDir Path folder;

  /** A typed number is the same number whatever was said of how numbers are written. */
  @ParameterizedTest
  @EnumSource(NumberText.class)
  void readsTypedNumbers(NumberText numbers) {
    Read read = read(file(folder, table(sheet -> {})), numbers);
    assertEquals(FileFormat.XLSX, read.format());
    assertEquals("1234.5", cell(read.table(), "AM25", "2025JJ00").value().toString());
    assertEquals("0.3", cell(read.table(), "AM26", "2025JJ00").value().toString());
    assertEquals(Missing.SECRET, cell(read.table(), "AM27", "20250131").missing());
    assertEquals(3, read.report().getRows());
  }

  @Test
  void readsAPercentageAsItIsShown() {
    byte[] bytes =
        table(
            sheet -> {
              sheet.value(4, 0, "WEST");
              sheet.value(4, 1, 2024);
              sheet.value(4, 2, 0.094);
              sheet.style(4, 2).format("0.0%").set();
            });
    assertEquals(
        "9.4", cell(read(file(folder, bytes)).table(), "AM25", "2024JJ00").value().toString());
  }

  @Test
  void tellsTheRowThatIsWrong() {
    byte[] bytes =
        table(
            sheet -> {
              sheet.value(6, 0, "WEST");
              sheet.value(6, 1, 2024);
              sheet.value(6, 2, "</script>");
              sheet.value(7, 0, "Bron: SBB");
            });
    Read read = read(file(folder, bytes));
    assertEquals(7, read.report().getNotes().get(0).row());
    assertEquals(Reason.NO_NUMBER, read.report().getNotes().get(0).reason());
    assertEquals(8, read.report().getNotes().get(1).row());
  }

  @Test
  void refusesABomb() {
    String bomb = "<worksheet>" + " ".repeat(30_000_000) + "</worksheet>";
    var refused = refusal(file(folder, with(SHEET, bomb)));
    assertEquals(ImportFailure.TOO_LARGE, refused.failure());
    assertTrue(refused.getMessage().contains(SHEET), refused.getMessage());
  }

  @Test
  void refusesABombThatIsNoXml() {
    var refused = refusal(file(folder, with("xl/media/x.bin", "0".repeat(30_000_000))));
    assertEquals(ImportFailure.TOO_LARGE, refused.failure());
  }

  @Test
  void refusesXmlThatNamesFiles() {
    String evil =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'>"
            + "<c r='A1' t='str'><v>&e;</v></c></row></sheetData></worksheet>";
    var refused = refusal(file(folder, with(SHEET, evil)));
    assertEquals(ImportFailure.UNREADABLE, refused.failure());
    assertTrue(refused.getMessage().contains("document type"), refused.getMessage());
  }

  @Test
  void refusesACellWhereNoCellCanBe() {
    String far =
        "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>";
    var refused = refusal(file(folder, with(SHEET, far)));
    assertEquals(ImportFailure.UNREADABLE, refused.failure());
    assertTrue(refused.getMessage().contains("ZZZZZZ1"), refused.getMessage());
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    byte[] whole = table(sheet -> {});
    assertEquals(
        ImportFailure.UNREADABLE,
        refusal(file(folder, Arrays.copyOf(whole, whole.length / 2))).failure());
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
    }
    assertEquals(ImportFailure.UNKNOWN_FORMAT, refusal(file(folder, zip.toByteArray())).failure());
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertEquals(ImportFailure.UNKNOWN_FORMAT, refusal(file(folder, old)).failure());
  }

  private static byte[] table(Consumer<Worksheet> more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Blad1");
      Object[][] rows = {
        {"Regio", "Jaar", "Aantal"},
        {"WEST", 2025, 1234.5},
        {"AM26", "2025", 0.1 + 0.2},
        {"AM27", LocalDate.of(2025, 1, 31), "x"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          put(sheet, i, j, rows[i][j]);
        }
      }
      more.accept(sheet);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd-mm-yyyy").set();
    } else {
      sheet.value(row, column, value.toString());
    }
  }

  /** The workbook with one part replaced or added. */
  private byte[] with(String part, String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile whole = new ZipFile(file(folder, table(sheet -> {})).toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(whole.entries())) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          whole.getInputStream(entry).transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
