package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FieldKind;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.funding.form.FormSection;
import nl.pactportal.funding.form.Words;
import nl.pactportal.platform.export.PdfFile;
import nl.pactportal.platform.money.Money;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Judged by veraPDF: to keep, and to be read aloud. */
class ReceiptPdfTest {
  private static final String STRANGE = "Emoji 😀 <script>x</script> & \"quotes\" nul\u0000 €";

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void isWhatItSays(PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf()), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> flavour + " " + result.getFailedChecks().keySet());
    }
  }

  @Test
  void saysWhatCameInAndWhenToTheSecondInDutchTime() throws Exception {
    try (var pdf = Loader.loadPDF(pdf())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("31 oktober 2026, 23:59:59 (Nederlandse tijd)"), text);
      assertTrue(text.contains("AM25-2026-0001"), text);
      assertTrue(text.contains("a".repeat(64)), text);
      assertTrue(text.contains("Doelgroep 80 mensen"), text);
      assertTrue(text.contains("Wethouder, 6 juli 2026"), text);
    }
  }

  private static byte[] pdf() {
    FormField target =
        new FormField(
            "target", FieldKind.TEXT, new Words("Doelgroep", "Target"), null, null, 9, List.of());
    FormSchema form =
        new FormSchema(
            2,
            true,
            FormSchema.Consultation.OPTIONAL,
            List.of(new FormSection("s", new Words("Plan", "Plan"), null, List.of(target))));
    ConsultationRow consulted =
        new ConsultationRow(UUID.randomUUID(), "Wethouder", LocalDate.of(2026, 7, 6), null);
    FormPage page = new FormPage(form, List.of(), List.of(consulted), false);
    Receipt receipt = new Receipt(application(), "Openstelling", page, "Ondertekenaar", List.of());
    return PdfFile.of(ReceiptHtml.of(receipt, Locale.forLanguageTag("nl")));
  }

  private static ApplicationDetail application() {
    return new ApplicationDetail(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        "AM25-2026-0001",
        "AM25",
        "West-Brabant",
        "Plan",
        STRANGE,
        Money.euro(100),
        null,
        ApplicationStatus.SUBMITTED,
        "writer",
        "writer",
        Instant.parse("2026-10-31T22:59:59Z"),
        "a".repeat(64),
        null,
        null,
        null,
        "writer",
        2,
        new FormAnswers(Map.of("target", "80 mensen")),
        new CostPlan(List.of(new CostLine("Uren", Money.euro(150), Money.euro(50), null))),
        "signatory",
        "Mandaatbesluit",
        null);
  }
}
