package nl.pactportal.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {
  private static Optional<String> type(byte[] content, String name) throws IOException {
    return DocumentType.of(new ByteArrayInputStream(content), name);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void takesAPdfWhateverItIsCalled() throws IOException {
    assertEquals(Optional.of("application/pdf"), type(text("%PDF-1.7\n%âãÏÓ\n"), "verslag.txt"));
  }

  @Test
  void refusesAProgramCalledPdf() throws IOException {
    assertEquals(Optional.empty(), type(text("MZ\u0090\u0000\u0003\u0000\u0000"), "verslag.pdf"));
    assertEquals(Optional.empty(), type(text("#!/bin/sh\nrm"), "verslag.pdf"));
  }

  @Test
  void refusesAWebPageHoweverItIsCalled() throws IOException {
    byte[] page = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
    assertEquals(Optional.empty(), type(page, "verslag.html"));
    assertEquals(Optional.empty(), type(page, "verslag.pdf"));
  }

  @Test
  void tellsAWordFileFromAnyOtherZip() throws IOException {
    byte[] zip = zip();
    assertEquals(
        Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        type(zip, "verslag.docx"));
    assertEquals(Optional.empty(), type(zip, "verslag.zip"));
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(text("<Types/>"));
    }
    return bytes.toByteArray();
  }
}
