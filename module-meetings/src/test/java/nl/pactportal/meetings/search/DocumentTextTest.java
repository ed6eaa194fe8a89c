package nl.pactportal.meetings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Words of documents as they come, and of those that are locked, broken or bombs. */
class DocumentTextTest {
  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  @Test
  void readsPdf() throws Exception {
    assertTrue(DocumentText.of(pdf(null), PDF).contains("Regioaanvraag Helmond"));
  }

  @Test
  void readsWordAndOpenDocument() throws Exception {
    String word =
        "<w:document xmlns:w='urn:w'><w:p><w:t>Besluit</w:t><w:t>en</w:t></w:p>"
            + "<w:p><w:t>Acties</w:t></w:p></w:document>";
    assertEquals("Besluiten\nActies", DocumentText.of(zip("word/document.xml", word), DOCX));
    String open = "<o:c xmlns:o='urn:o' xmlns:t='urn:t'><t:h>Kop</t:h><t:p>tekst</t:p></o:c>";
    assertEquals("Kop\ntekst", DocumentText.of(zip("content.xml", open), ODT));
  }

  @Test
  void readsPlainTextAndLeavesPicturesAlone() throws Exception {
    byte[] text = "één\u0000 \uE000regel".getBytes(StandardCharsets.UTF_8);
    assertEquals("één   regel", DocumentText.of(text, "text/plain"));
    assertEquals("", DocumentText.of(text, "image/png"));
  }

  @Test
  void whatIsLockedOrBrokenIsRefusedAndNotGuessed() throws Exception {
    byte[] locked = pdf("geheim");
    assertThrows(IOException.class, () -> DocumentText.of(locked, PDF));
    byte[] broken = "%PDF-1.7 nonsense".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> DocumentText.of(broken, PDF));
    assertThrows(IOException.class, () -> DocumentText.of(broken, DOCX));
    byte[] other = zip("other.xml", "<a/>");
    assertThrows(IOException.class, () -> DocumentText.of(other, DOCX));
    byte[] unfinished = zip("word/document.xml", "<a><b>");
    assertThrows(IOException.class, () -> DocumentText.of(unfinished, DOCX));
  }

  @Test
  void entitiesOfAnXmlFileReachNothing() throws Exception {
    String evil = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a><p>voor &x; na</p></a>";
    byte[] content = zip("word/document.xml", evil);
    String text;
    try {
      text = DocumentText.of(content, DOCX);
    } catch (IOException refused) {
      text = "";
    }
    assertTrue(!text.contains("root:"), text);
  }

  @Test
  void aBombIsPutOut() throws Exception {
    byte[] bomb = zip("word/document.xml", "<a>" + "<q></q>".repeat(9_000_000) + "</a>");
    assertTrue(bomb.length < 1_000_000, "small as it comes in");
    assertThrows(IOException.class, () -> DocumentText.of(bomb, DOCX));
  }

  @Test
  void aLongTextIsCut() throws Exception {
    byte[] text = "woord ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertEquals(DocumentText.MOST, DocumentText.of(text, "text/plain").length());
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Regioaanvraag Helmond");
        content.endText();
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
