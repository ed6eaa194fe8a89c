package nl.pactportal.meetings.minutes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Judged by veraPDF: one file that may be kept for ever and can be read aloud. */
class MinutesPdfTest {
  private static final String STRANGE =
      "Emoji 😀, Chinees 中, pijl →, tab\t, nul\u0000, haakjes <script>alert(1)</script> & \"quotes\" €";

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void isWhatItSays(PDFAFlavour flavour) throws Exception {
    MinutesDocument document = Samples.document();
    List<DocumentSection> more = new ArrayList<>(document.sections());
    more.add(more.get(1).withText(STRANGE + "\n• " + STRANGE, "", 1));
    MinutesDocument strange =
        new MinutesDocument(document.title(), document.state(), document.facts(), more, false, 0);
    for (MinutesDocument each : List.of(document, document.forPublic(), strange)) {
      assertCompliant(MinutesPdf.of(each), flavour);
    }
  }

  private static void assertCompliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> flavour + " " + result.getFailedChecks().keySet());
    }
  }

  @Test
  void saysWhatTheDocumentSays() throws Exception {
    try (var pdf = Loader.loadPDF(MinutesPdf.of(Samples.document()))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("3. Economische visie + 4. Arbeidsmarkt"), text);
      assertTrue(text.contains("Nagaan wat <b>het</b> kost & waarom"), text);
      assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
      assertEquals(
          "Verslag digitaal overleg Ambtelijk Pact, 6 juli 2020",
          pdf.getDocumentInformation().getTitle());
    }
  }

  /** A web address is one long word: what does not fit goes on the next line, not off the page. */
  @Test
  void losesNothingOfALongWord() throws Exception {
    String word = "x".repeat(300);
    MinutesDocument document = Samples.document();
    List<DocumentSection> more = new ArrayList<>(document.sections());
    more.add(more.get(1).withText("• " + word, "", 1));
    byte[] made =
        MinutesPdf.of(
            new MinutesDocument(
                document.title(), document.state(), document.facts(), more, false, 0));
    try (var pdf = Loader.loadPDF(made)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      assertTrue(text.contains(word), text);
    }
  }
}
