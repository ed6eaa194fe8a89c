package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.pactportal.dashboard.chart.Bar;
import nl.pactportal.dashboard.chart.Dot;
import nl.pactportal.dashboard.chart.DotWhisker;
import nl.pactportal.dashboard.chart.Line;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.chart.MapChart;
import nl.pactportal.dashboard.chart.Scale;
import nl.pactportal.dashboard.chart.SmallMultiples;
import nl.pactportal.dashboard.chart.TimeLines;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that leaves the portal says of itself what it is, and not across the chart. */
class CaptionTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Scale SCALE = new Scale(SeriesMother.rate(), NL);
  private static final int BACKGROUND = 0xFFFFFFFF;
  private static final int EDGE = 64;
  private static final Caption CAPTION =
      new Caption(
          "Jeugdwerkloosheid in <West> & Oost, 1e kwartaal 2025 tot en met 3e kwartaal 2026",
          List.of(
              "Synthetische cijfers.",
              "Bron: een bron met een lange naam, die meer dan een regel van de smalle tekening vult.",
              "https://portal.example/dashboard/exports/data.csv?dataset=DEMO-JW&release="
                  + "0198d000-0000-7000-8000-000000000011"));
  private static final ChartEngine ENGINE = TestEngines.charts();
  private static final String LOOK = TestEngines.look().json(Theme.LIGHT);

  @AfterAll
  static void close() {
    ENGINE.kill();
  }

  static Stream<Arguments> pictures() {
    return Stream.of(
            Picture.of(lines(false).toString(), "line", Theme.LIGHT),
            Picture.of(
                new DotWhisker(SCALE, bars(), null).option("x").toString(), "bars", Theme.LIGHT),
            Picture.of(map().toString(), "map", Theme.LIGHT),
            Picture.of(lines(true).toString(), "multiples", Theme.LIGHT))
        .flatMap(wide -> Stream.of(wide, wide.narrow()))
        .map(one -> Arguments.of(one.width() + "x" + one.height(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void theChartIsTheSameAndHasItsWordsAboveAndBelow(String size, Picture bare) {
    BufferedImage plain = image(bare);
    BufferedImage file = image(bare.captioned(CAPTION));
    assertEquals(plain.getWidth(), file.getWidth());
    int top =
        IntStream.rangeClosed(0, file.getHeight() - plain.getHeight())
            .filter(down -> sameFrom(down, plain, file))
            .findFirst()
            .orElseThrow(() -> new AssertionError("another chart, or words in it: " + size));
    assertTrue(written(file, 0, top), "no title above");
    int end = top + plain.getHeight();
    assertTrue(written(file, end, file.getHeight()), "nothing below");
    assertFalse(written(file, file.getHeight() - 4, file.getHeight()), "cut off below");
    int edge = file.getWidth() - 4;
    for (int y = 0; y < file.getHeight(); y++) {
      boolean ofChart = y >= top && y < end;
      assertTrue(ofChart || blank(file.getRGB(edge, y, 4, 1, null, 0, 4)), "cut off at the right");
    }
  }

  /** Whatever letters the machine has. */
  @Test
  void namesOfPlacesAreWhole() {
    String name = "Noordoost-Brabant\nplaats 1 tot en met 4";
    Dot dot = new Dot(BigDecimal.ONE, null, null, false, false, "x");
    JsonObject ranking = new DotWhisker(SCALE, List.of(new Bar("A", name, dot)), null).option("x");
    BufferedImage image = image(Picture.of(ranking.toString(), "bars", Theme.LIGHT));
    assertTrue(written(image, 0, image.getHeight()));
    for (int y = 0; y < image.getHeight(); y++) {
      assertTrue(blank(image.getRGB(0, y, 2, 1, null, 0, 2)), "cut off at the left");
    }
  }

  @Test
  void saysItWhereNoPageDoes() {
    Picture bare = Picture.of(lines(false).toString(), "line", Theme.LIGHT);
    String file = svg(bare.captioned(CAPTION));
    assertTrue(file.contains("Synthetische cijfers.</text>"), file);
    assertTrue(file.contains("in &lt;West&gt; &amp; Oost"), file);
    assertTrue(
        file.startsWith("<svg role=\"img\" aria-label=\"x Jeugdwerkloosheid in &lt;West"), file);
    assertTrue(file.contains("Synthetische cijfers. Bron: een bron"), "in its name");
    assertFalse(svg(bare).contains("Synthetische"));
  }

  private static boolean sameFrom(int down, BufferedImage plain, BufferedImage file) {
    return IntStream.range(0, plain.getHeight())
        .allMatch(y -> alike(row(plain, y), row(file, y + down)));
  }

  /** Places are rounded, so an edge may be a shade lighter. */
  private static boolean alike(int[] one, int[] other) {
    return IntStream.range(0, one.length)
        .allMatch(x -> one[x] == other[x] || shades(one[x], other[x]) < EDGE);
  }

  private static int shades(int one, int other) {
    return IntStream.of(16, 8, 0)
        .map(colour -> Math.abs((one >> colour & 255) - (other >> colour & 255)))
        .max()
        .orElseThrow();
  }

  private static boolean written(BufferedImage image, int from, int to) {
    return IntStream.range(from, to).anyMatch(y -> !blank(row(image, y)));
  }

  private static boolean blank(int[] row) {
    return Arrays.stream(row).allMatch(point -> point == BACKGROUND);
  }

  private static int[] row(BufferedImage image, int y) {
    return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
  }

  private static BufferedImage image(Picture picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(Raster.png(svg(picture))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String svg(Picture picture) {
    return ENGINE.svg(picture, LOOK);
  }

  private static JsonObject lines(boolean multiples) {
    Series series =
        SeriesMother.quarters(SeriesMother.rate(), "8", "9", "7", "8.5", "9.1", "8", "7.7");
    List<Line> each =
        Stream.of("West", "Midden", "Oost", "Noord")
            .map(name -> Line.of(name, series, "", List.of(), NL))
            .toList();
    List<String> periods =
        series.figures().stream().map(figure -> figure.period().label(NL)).toList();
    TimeLines lines = new TimeLines(SCALE, periods, each);
    return multiples ? new SmallMultiples(lines).option("x") : new LineChart(lines).option("x");
  }

  private static List<Bar> bars() {
    Dot sure = new Dot(new BigDecimal("8"), new BigDecimal("7"), BigDecimal.TEN, false, false, "x");
    Dot soft = new Dot(new BigDecimal("6"), null, null, true, false, "y");
    return List.of(new Bar("A", "West\nplaats 1", sure), new Bar("B", "Oost\nplaats 2", soft));
  }

  private static JsonObject map() {
    return new MapChart(SCALE, bars(), "m", List.of(outline("A", 4), outline("B", 5))).option("x");
  }

  private static MapChart.Outline outline(String code, int west) {
    String rings = "[[[%d,51],[%d,51],[%d,52],[%d,51]]]".formatted(west, west + 1, west + 1, west);
    return new MapChart.Outline(code, Json.createReader(new StringReader(rings)).readArray());
  }
}
