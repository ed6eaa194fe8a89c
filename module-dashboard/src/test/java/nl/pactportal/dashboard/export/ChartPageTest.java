package nl.pactportal.dashboard.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.SeriesMother;
import nl.pactportal.platform.error.NotFoundException;
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
  private static final String BREAKDOWN = "Geslacht=T001038";

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
    List<Cell> cells = new ArrayList<>();
    Stream.of(areas).forEach(area -> cells.add(cell("M1", area, "2024JJ00", "9")));
    cells.addAll(ReleaseMother.cells());
    return chart(kind, false, List.of(ReleaseMother.contents().measure("M1")), cells, areas);
  }

  private static CutChart chart(
      ChartKind kind, boolean together, List<Measure> of, List<Cell> cells, String... areas) {
    Map<String, String[]> asked =
        Map.of(
            "dataset", new String[] {"86223NED"},
            "dimensions", new String[] {BREAKDOWN},
            "geo", areas,
            "together", new String[] {String.valueOf(together)});
    return new CutLines(ReleaseMother.contents(), Asked.of(asked), of, cells).chart(kind);
  }

  private static Cell cell(String measure, String geo, String period, String value) {
    BigDecimal number = new BigDecimal(value);
    return new Cell(measure, BREAKDOWN, geo, period, number, null, Set.of(), null, null, "");
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
    assertEquals("Werkloosheid, Totaal, West-Brabant", chart(ChartKind.MULTIPLES, "AM25").title());
  }

  @Test
  void whatDoesNotFitInAChartIsSaidToBeLeftOut() {
    String[] many = IntStream.range(0, 13).mapToObj(at -> "GM000" + at).toArray(String[]::new);
    CutChart first = chart(ChartKind.LINES, many);
    assertEquals(12, first.graphic().sheet().columns().size());
    String said = "Niet alles past in de grafiek: getoond worden de eerste 12 van 13.";
    assertTrue(first.graphic().keys().contains(said), first.graphic().keys().toString());
    assertFalse(chart().graphic().keys().toString().contains("past in"));
  }

  @Test
  void measuresOfOneUnitAreLinesOfOneChart() {
    Measure one = SeriesMother.count();
    Measure other = new Measure("OTHER", "Anderen", one.unit(), 0);
    List<Cell> cells =
        List.of(
            cell(one.code(), "AM25", "2024JJ00", "10"), cell("OTHER", "AM25", "2024JJ00", "20"));
    CutChart both = chart(ChartKind.LINES, false, List.of(one, other), cells, "AM25");
    assertEquals("Werkloze jongeren, Anderen, Totaal, West-Brabant", both.title());
    assertEquals(
        List.of("Werkloze jongeren (jongeren)", "Anderen (jongeren)"),
        both.graphic().sheet().columns());
    List<Measure> mixed = List.of(one, SeriesMother.rate());
    assertThrows(
        NotFoundException.class, () -> chart(ChartKind.LINES, false, mixed, cells, "AM25"));
  }

  @Test
  void regionsTogetherAreALineMoreOrAReasonWhyNot() {
    String code = SeriesMother.count().code();
    List<Cell> cells =
        List.of(
            cell(code, "AM25", "2024JJ00", "10"),
            cell(code, "AM26", "2024JJ00", "20"),
            cell(code, "PV30", "2024JJ00", "90"),
            cell(code, "AM25", "2025JJ00", "10"));
    List<Measure> counts = List.of(SeriesMother.count());
    Graphic sum = chart(ChartKind.LINES, true, counts, cells, "AM25", "AM26", "PV30").graphic();
    List<Graphic.Row> rows = sum.sheet().rows();
    assertEquals("Gekozen regio’s samen (jongeren)", sum.sheet().columns().get(3));
    assertEquals("30", rows.get(1).entries().get(3).text());
    assertTrue(rows.get(0).entries().get(3).missing(), "a part is missing");
    assertTrue(sum.keys().toString().contains("samen, niet voor alle perioden"));
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
