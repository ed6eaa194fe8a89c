package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.observation.Cell;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A chart on paper, judged by veraPDF, and the table beside a picture. */
class ChartPageTest {
  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static CutChart chart() {
    return chart(ChartKind.LINES);
  }

  private static CutChart chart(ChartKind kind) {
    return chart(kind, "AM25", "AM26");
  }

  private static CutChart chart(ChartKind kind, String... areas) {
    Map<String, String[]> asked =
        Map.of(
            "dataset", new String[] {"86223NED"},
            "dimensions", new String[] {"Geslacht=T001038"});
    List<Cell> cells =
        ReleaseMother.cells().stream().filter(cell -> cell.measure().equals("M1")).toList();
    return new CutLines(
            ReleaseMother.contents(), Asked.of(asked), "M1", List.of(areas), cells)
        .chart(kind);
  }

  private static byte[] pdf() throws IOException {
    return pdf(ChartKind.LINES);
  }

  private static byte[] pdf(ChartKind kind) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(72, 36, BufferedImage.TYPE_INT_RGB), "png", picture);
    return ChartPage.pdf(chart(kind), ReleaseMother.notes(), picture.toByteArray());
  }

  @ParameterizedTest
  @CsvSource({"PDFA_2_A, LINES", "PDFUA_1, LINES", "PDFA_2_A, MULTIPLES", "PDFUA_1, MULTIPLES"})
  void isWhatItSays(PDFAFlavour flavour, ChartKind kind) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf(kind)), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> flavour + " " + result.getFailedChecks().keySet());
    }
  }

  @Test
  void saysWhatItIsOfWhomAndWhy() throws IOException {
    try (var pdf = Loader.loadPDF(pdf())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      for (String said :
          List.of(
              "Werkloosheid, Totaal",
              "West-Brabant",
              "geheim",
              "onvoldoende betrouwbaar",
              "-0,5% (voorlopig",
              "CC BY 4.0",
              "202611020200",
              "</script><script>alert(1)</script>")) {
        assertTrue(text.contains(said), said + " is not in " + text);
      }
    }
  }

  @Test
  void smallMultiplesHaveTheirTitleAndTheSameTable() {
    CutChart multiples = chart(ChartKind.MULTIPLES);
    assertEquals("Werkloosheid per regio door de tijd Totaal", multiples.title());
    assertEquals("multiples", multiples.graphic().size());
    assertEquals(chart().graphic().sheet(), multiples.graphic().sheet());
  }

  @Test
  void aCountryIsNoRegionAndOneAreaIsNamed() {
    assertEquals(
        "Werkloosheid per gebied door de tijd Totaal",
        chart(ChartKind.MULTIPLES, "AM25", "NL01").title());
    assertEquals(
        "Werkloosheid, Totaal, West-Brabant", chart(ChartKind.MULTIPLES, "AM25").title());
  }

  @Test
  void whatDoesNotFitInAChartIsSaidToBeLeftOut() {
    String[] many = IntStream.range(0, 13).mapToObj(at -> "GM000" + at).toArray(String[]::new);
    CutChart first = chart(ChartKind.LINES, many);
    assertEquals(12, first.graphic().sheet().columns().size());
    assertTrue(
        first.graphic().keys().contains("Getoond worden de eerste 12 van 13 gebieden."),
        first.graphic().keys().toString());
    assertFalse(chart().graphic().keys().toString().contains("Getoond worden"));
  }

  @Test
  void theTableHasAReasonWhereThereIsNoFigure() {
    CutChart chart = chart();
    Graphic.Sheet sheet = chart.graphic().sheet();
    assertEquals(List.of("West-Brabant", "Midden-Brabant"), sheet.columns());
    assertEquals("2025", sheet.rows().get(0).head());
    assertTrue(sheet.rows().get(0).entries().get(1).text().contains("onvoldoende betrouwbaar"));
    assertEquals("9,4%", sheet.rows().get(1).entries().get(0).text());
    assertTrue(sheet.rows().get(1).entries().get(1).text().contains("geheim"));
    assertEquals("2025", chart.graphic().caption().referencePeriod());
    assertTrue(chart.spoken().contains("Werkloosheid, Totaal, van 2024 tot en met 2025"));
  }
}
