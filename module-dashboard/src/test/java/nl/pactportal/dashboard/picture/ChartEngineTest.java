package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.dashboard.chart.LineChart;
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
    return ENGINE.svg(option, LOOK.json(theme), 720, 360);
  }

  private static String chart(Measure measure, String spoken) {
    Series series = SeriesMother.quarters(measure, "8.1", "-", "1209.4", "9.0", "8.8");
    return new LineChart(List.of(series), NL).option(spoken).toString();
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
    assertEquals("", engine.svg("", "", 1, 1));
    ChartEngine reader = TestEngines.of("function pactDraw() { return load('/etc/passwd'); }");
    assertThrows(PictureException.class, () -> reader.svg("", "", 1, 1));
    ChartEngine caller =
        TestEngines.of("function pactDraw() { return Polyglot.eval('java', '1'); }");
    assertThrows(PictureException.class, () -> caller.svg("", "", 1, 1));
  }

  @Test
  void whatDoesNotEndIsEnded() {
    ChartEngine engine = TestEngines.of("function pactDraw() { while (true) {} }");
    assertThrows(PictureException.class, () -> engine.svg("", "", 1, 1));
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
