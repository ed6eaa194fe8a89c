package nl.pactportal.funding.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pactportal.platform.export.PdfFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every text of the migration, printed and judged by veraPDF. */
class LetterPdfTest {
  private static final String STRANGE =
      "Emoji 😀, Chinees 中, pijl →, tab\t, nul\u0000, <script>alert(1)</script> & \"quotes\" €\n"
          + "x".repeat(300);
  private static final Pattern ROW =
      Pattern.compile("\\('([A-Z_]+)', '([^']*)', '(NONE|OBJECTION|APPEAL)',\\n'([^']*)'\\)");
  private static final Map<String, String[]> TEXTS = new LinkedHashMap<>();

  @BeforeAll
  static void begin() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    StringBuilder sql = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration/funding"))) {
      for (Path file : files.sorted(Comparator.comparing(LetterPdfTest::version)).toList()) {
        sql.append(Files.readString(file));
      }
    }
    ROW.matcher(sql)
        .results()
        .forEach(
            row ->
                TEXTS.put(row.group(1), new String[] {row.group(2), row.group(3), row.group(4)}));
  }

  /** A later version of a text takes the place of the one before. */
  private static double version(Path migration) {
    String name = migration.getFileName().toString();
    return Double.parseDouble(name.substring(1, name.indexOf("__")).replace('_', '.'));
  }

  @Test
  void thereIsATextForEveryKindAndEveryRemedy() {
    assertEquals(LetterKind.values().length + 4, TEXTS.size(), TEXTS.keySet().toString());
    for (Remedy remedy : Remedy.values()) {
      assertTrue(remedy == Remedy.NONE || TEXTS.containsKey(remedy.clause()));
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void mayBeKeptForEverAndCanBeReadAloud(LetterKind kind) throws Exception {
    assertNotNull(TEXTS.get(kind.name()), "a text for " + kind);
    for (String value : new String[] {"Jeugd en werk", STRANGE}) {
      byte[] pdf = PdfFile.of(page(kind, value));
      assertCompliant(pdf, PDFAFlavour.PDFA_2_A);
      assertCompliant(pdf, PDFAFlavour.PDFUA_1);
    }
  }

  /** Awb 3:45, 3:46, 4:5, 4:7, 4:15, 4:30 to 4:32, 4:37, 4:46, 4:56 and 4:95. */
  @Test
  void eachTextSaysWhatTheLawAsksOfIt() {
    for (LetterKind grant : List.of(LetterKind.GRANT, LetterKind.PARTIAL_GRANT)) {
      says(grant, "artikel 4:30", "artikel 4:31", "artikel 4:32", "artikel 4:37", "artikel 4:95");
      says(grant, "{activities}", "{amount}", "{period}", "{obligations}", "{settleBy}");
      says(grant, "{settleUnknown}", "{advance}", "{legalGround}");
    }
    says(LetterKind.PARTIAL_GRANT, "{refused}", "{ground}", "{reason}", "{heard}", "{unheard}");
    says(LetterKind.REFUSAL, "{ground}", "{reason}", "{heard}", "{unheard}");
    says(LetterKind.SUPPLEMENT, "{missing}", "{until}", "{decisionBefore}", "{decisionAfter}");
    says(LetterKind.SUPPLEMENT, "artikel 4:5", "artikel 4:15");
    says(LetterKind.ADVANCE, "{amount}", "artikel 4:95", "artikel 4:87");
    says(LetterKind.PAYMENT_SUSPENDED, "{until}", "{reason}", "artikel 4:56");
    says(LetterKind.DETERMINATION, "{determined}", "{ground}", "{corrections}", "{heard}");
    for (LetterKind kind : LetterKind.values()) {
      boolean decides = TEXTS.get(kind.name())[2].contains("<h2>Besluit</h2>");
      assertEquals(decides, TEXTS.get(kind.name())[1].equals("OBJECTION"), kind.name());
    }
  }

  private static void says(LetterKind kind, String... parts) {
    for (String part : parts) {
      assertTrue(TEXTS.get(kind.name())[2].contains(part), kind + " says " + part);
    }
  }

  @Test
  void aDecisionSaysWhoDecidedAndWhatCanBeDoneAgainstIt() throws Exception {
    try (var pdf = Loader.loadPDF(PdfFile.of(page(LetterKind.PARTIAL_GRANT, "Jeugd en werk")))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("in mandaat (artikel 10:3"), text);
      assertTrue(text.contains("De laatste dag voor bezwaar is Jeugd en werk"), text);
      assertTrue(text.contains("binnen zes weken na de dag waarop dit besluit is bekendgemaakt"));
      assertFalse(text.contains("{"), text);
      assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
    }
  }

  private static String page(LetterKind kind, String value) {
    String[] text = TEXTS.get(kind.name());
    Map<String, String> facts = facts(text[0] + text[2], value);
    facts.putAll(facts(body("SIGNATURE") + body("OBJECTION_CLAUSE"), value));
    Remedy remedy = Remedy.valueOf(text[1]);
    return LetterPage.of(
        "B2026-00001",
        LetterText.fillPlain(text[0], facts),
        LetterText.escaped(value),
        LetterText.fill(text[2], facts),
        remedy == Remedy.NONE ? "" : LetterText.fill(body(remedy.clause()), facts),
        LetterText.fill(body("SIGNATURE"), facts));
  }

  private static String body(String kind) {
    return TEXTS.get(kind)[2];
  }

  private static Map<String, String> facts(String text, String value) {
    Map<String, String> facts = new HashMap<>();
    Pattern.compile("\\{(\\w+)}")
        .matcher(text)
        .results()
        .forEach(m -> facts.put(m.group(1), value));
    return facts;
  }

  private static void assertCompliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> flavour + " " + result.getFailedChecks().keySet());
    }
  }
}
