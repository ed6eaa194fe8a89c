package nl.pactportal.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "verslag.pdf, verslag.pdf",
    "../../etc/passwd, passwd",
    "C:\\tmp\\plan.docx, plan.docx",
    "a<b>\"c.pdf, a_b__c.pdf",
  })
  void keepsTheNameOnly(String given, String safe) {
    assertEquals(safe, FileName.safe(given));
  }

  @Test
  void takesOutWhatTurnsTextRound() {
    assertEquals("exe_fdp.pdf", FileName.safe("exe\u202efdp.pdf"));
    assertEquals("document", FileName.safe(null));
    assertEquals("document", FileName.safe("map/"));
    assertEquals(120, FileName.safe("x".repeat(500)).length());
  }
}
