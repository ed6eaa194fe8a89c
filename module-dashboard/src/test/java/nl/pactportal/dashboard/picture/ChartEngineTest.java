package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.dashboard.chart.Bar;
import nl.pactportal.dashboard.chart.BarChart;
import nl.pactportal.dashboard.chart.Dot;
import nl.pactportal.dashboard.chart.DotWhisker;
import nl.pactportal.dashboard.chart.Line;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.chart.MapChart;
import nl.pactportal.dashboard.chart.Scale;
import nl.pactportal.dashboard.chart.SmallMultiples;
import nl.pactportal.dashboard.chart.TimeLines;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Charts drawn outside a browser, and what drawing them may do. */
class ChartEngineTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final ChartEngine ENGINE = TestEngines.charts();
  private static final Look LOOK = TestEngines.look();

  @AfterAll
  static void close() {
    ENGINE.kill();
  }

  private static String draw(String option, Theme theme) {
    return draw(option, "[]", theme);
  }

  private static String draw(String option, String notes, Theme theme) {
    return ENGINE.svg(Picture.of(option, "line", theme).noted(notes), LOOK.json(theme));
  }

  private static String svg(ChartEngine engine) {
    return engine.svg(Picture.of("", "line", Theme.LIGHT), "");
  }

  private static String chart(Measure measure, String spoken) {
    Series series = SeriesMother.quarters(measure, "8.1", "-", "1209.4", "9.0", "8.8");
    return new LineChart(TimeLines.of(List.of(series), NL)).option(spoken).toString();
  }

  @Test
  void drawsTheChartOfThePageWithItsNameAndDutchNumbers() throws XMLStreamException {
    String svg = draw(chart(SeriesMother.rate(), "Werkloosheid \"van\" 2025 & later"), Theme.LIGHT);
    assertTrue(
        svg.startsWith("<svg role=\"img\" aria-label=\"Werkloosheid &quot;van&quot; 2025 &amp;"),
        svg);
    assertTrue(texts(svg).contains("1.200%"), texts(svg));
    assertTrue(texts(svg).contains("3e kwartaal 2025"), texts(svg));
    assertTrue(svg.contains("stroke-dasharray"), "provisional figures are dashed");
  }

  @Test
  void whatALabelSaysIsNeverMarkup() throws XMLStreamException {
    Measure bad = new Measure("X", "</text><script>alert(1)</script>", "</svg><img src=x>", 0);
    String svg = draw(chart(bad, "</svg><script>alert(2)</script>"), Theme.LIGHT);
    assertFalse(svg.contains("<script"), svg);
    assertFalse(svg.contains("<img"), svg);
    assertTrue(texts(svg).contains("</svg><img src=x>"), texts(svg));
  }

  @Test
  void eachThemeHasItsOwnColours() {
    String option = chart(SeriesMother.rate(), "x");
    String light = draw(option, Theme.LIGHT);
    assertTrue(light.contains("#14539a") && light.contains("#ffffff"), light);
    String dark = draw(option, Theme.DARK);
    assertTrue(dark.contains("#8fc3ff") && dark.contains("#1f1b19"), dark);
    assertTrue(draw(option, Theme.AIZ).contains("#005b8c"));
    String print = draw(option, Theme.PRINT);
    assertFalse(print.contains("#14539a"), print);
    assertFalse((light + dark + print).contains("--pact-"), "a token is left");
  }

  @Test
  void theSameChartIsTheSamePicture() {
    String option = chart(SeriesMother.count(), "x");
    assertEquals(draw(option, Theme.LIGHT), draw(option, Theme.LIGHT));
  }

  @Test
  void aPictureBecomesPng() {
    byte[] png = Raster.png(draw(chart(SeriesMother.rate(), "x"), Theme.LIGHT));
    assertEquals("PNG", new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
    assertTrue(png.length > 8_000, png.length + " bytes");
  }

  @Test
  void aNoteIsAPinWithItsNumber() throws XMLStreamException {
    String option = chart(SeriesMother.rate(), "x");
    String line = SeriesMother.rate().title();
    String notes =
        "[{\"number\":\"11\",\"at\":3,\"line\":\"%s\",\"said\":\"Opmerking 11\"},"
            + "{\"number\":\"12\",\"at\":3,\"line\":\"%s\",\"said\":\"Opmerking 12\"},"
            + "{\"number\":\"77\",\"at\":1,\"line\":\"%s\",\"said\":\"Opmerking 77\"}]";
    String drawn = draw(option, notes.replace("%s", line), Theme.PRINT);
    assertTrue(texts(drawn).contains("11,12\n"), texts(drawn));
    assertTrue(texts(drawn).contains("77\n"), "also where there is no figure");
    assertFalse(texts(draw(option, Theme.PRINT)).contains("77\n"));
  }

  @Test
  void aNoteOnAnAreaStandsAtItsDotAndInItsNameOnTheMap() throws XMLStreamException {
    Measure rate = SeriesMother.rate();
    Bar west = new Bar("AM25", "West", new Dot(BigDecimal.ONE, null, null, false, false, "x"));
    Bar none = new Bar("AM26", "Midden", new Dot(null, null, null, false, false, "y"));
    List<Bar> bars = List.of(west, none);
    String notes =
        "[{\"number\":\"31\",\"at\":0,\"line\":\"West\",\"said\":\"z\"},"
            + "{\"number\":\"32\",\"at\":1,\"line\":\"Midden\",\"said\":\"z\"}]";
    Scale scale = new Scale(rate, NL);
    String dots =
        draw(new DotWhisker(scale, bars, null).option("x").toString(), notes, Theme.LIGHT);
    assertTrue(texts(dots).contains("31\n") && texts(dots).contains("32\n"), texts(dots));
    String lengths = draw(new BarChart(scale, bars).option("x").toString(), notes, Theme.LIGHT);
    assertTrue(texts(lengths).contains("31\n") && texts(lengths).contains("32\n"), lengths);
    JsonArray rings =
        Json.createReader(new StringReader("[[[4,51],[5,51],[5,52],[4,51]]]")).readArray();
    MapChart map =
        new MapChart(scale, List.of(west), "m", List.of(new MapChart.Outline("AM25", rings)));
    String drawn =
        draw(
            map.option("x").toString(),
            notes.substring(0, notes.indexOf('}') + 1) + "]",
            Theme.LIGHT);
    assertTrue(texts(drawn).contains("West [31]"), texts(drawn));
  }

  @Test
  void aNoteOnAllAreasIsInThePictureOfEach() throws XMLStreamException {
    Series series = SeriesMother.quarters(SeriesMother.rate(), "8", "9");
    List<Line> each =
        List.of(
            Line.of("West", series, "AM25", List.of(), NL),
            Line.of("Oost", series, "AM27", List.of(), NL));
    TimeLines lines =
        new TimeLines(new Scale(SeriesMother.rate(), NL), List.of("eerst", "dan"), each);
    String option = new SmallMultiples(lines).option("x").toString();
    String note = "[{\"number\":\"77\",\"at\":1,\"line\":\"West\",\"all\":%s,\"said\":\"y\"}]";
    assertEquals(
        3, texts(draw(option, note.formatted(true), Theme.LIGHT)).split("77\n", -1).length);
    assertEquals(
        2, texts(draw(option, note.formatted(false), Theme.LIGHT)).split("77\n", -1).length);
  }

  @Test
  void whatIsNoChartIsRefusedAndTheEngineGoesOn() {
    assertThrows(PictureException.class, () -> draw("{", Theme.LIGHT));
    assertThrows(PictureException.class, () -> draw(" ".repeat(1_000_001), Theme.LIGHT));
    assertTrue(ENGINE.alive());
  }

  @Test
  void anEngineSeesNeitherJavaNorFilesNorNetwork() {
    ChartEngine engine =
        TestEngines.of(
            "function pactDraw() { return Object.getOwnPropertyNames(globalThis)"
                + ".filter(n => /^(Java|Packages|Polyglot|Graal|load|read|print|quit|exit|fetch"
                + "|require|process|XMLHttpRequest|WebAssembly)/.test(n)).join(); }");
    assertEquals("", svg(engine));
    ChartEngine reader = TestEngines.of("function pactDraw() { return load('/etc/passwd'); }");
    assertThrows(PictureException.class, () -> svg(reader));
    ChartEngine caller =
        TestEngines.of("function pactDraw() { return Polyglot.eval('java', '1'); }");
    assertThrows(PictureException.class, () -> svg(caller));
  }

  @Test
  void whatDoesNotEndIsEnded() {
    ChartEngine engine = TestEngines.of("function pactDraw() { while (true) {} }");
    assertThrows(PictureException.class, () -> svg(engine));
    assertFalse(engine.alive());
  }

  private static String texts(String svg) throws XMLStreamException {
    XMLInputFactory readers = XMLInputFactory.newInstance();
    readers.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = readers.createXMLStreamReader(new StringReader(svg));
    StringBuilder texts = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.CHARACTERS) {
        texts.append(reader.getText()).append('\n');
      }
    }
    return texts.toString();
  }
}
