package nl.pactportal.platform.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFileScannerTest {
  private static final String XXE =
      "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
  private final PackedFileScanner scanner = new PackedFileScanner();

  @Test
  void takesWhatIsNoArchive() throws IOException {
    assertTrue(clean("%PDF-1.7 <!DOCTYPE".getBytes(StandardCharsets.UTF_8)));
    assertTrue(clean(new byte[0]));
  }

  @Test
  void takesAnOfficeFileWithASheetInIt() throws IOException {
    byte[] sheet = zip("xl/workbook.xml", bytes("<workbook/>"));
    assertTrue(clean(zip("word/document.xml", bytes("<w/>"))));
    assertTrue(clean(zip("word/embeddings/sheet.xlsx", sheet)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "xl/workbook.xml", "_rels/.rels", "Word/X.XML"})
  void refusesXmlWithADtd(String part) throws IOException {
    assertFalse(clean(zip(part, bytes(XXE))));
    assertFalse(clean(zip(part, XXE.getBytes(StandardCharsets.UTF_16))));
  }

  @Test
  void refusesAnArchiveWithinTheArchive() throws IOException {
    assertFalse(clean(zip("word/media/image.png", zip("a", new byte[10]))));
  }

  @Test
  void refusesWhatGrowsBeyondMeasure() throws IOException {
    byte[] bomb = zip("xl/sharedStrings.xml", new byte[201 * 1024 * 1024]);
    assertTrue(bomb.length < 1024 * 1024, "it is small as long as it is packed");
    assertFalse(clean(bomb));
  }

  @Test
  void refusesMoreEntriesThanADocumentHas() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < 5_001; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertFalse(clean(file.toByteArray()));
  }

  @Test
  void refusesABrokenArchive() throws IOException {
    byte[] broken = zip("word/document.xml", bytes("<w>" + "x".repeat(500) + "</w>"));
    for (int i = 50; i < 60; i++) {
      broken[i] = (byte) ~broken[i];
    }
    assertFalse(clean(broken));
    assertFalse(clean(java.util.Arrays.copyOf(broken, 48)));
  }

  private boolean clean(byte[] file) throws IOException {
    return scanner.isClean(new ByteArrayInputStream(file), "bijlage.docx");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return file.toByteArray();
  }
}
