package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.pactportal.dashboard.chart.Bar;
import nl.pactportal.dashboard.chart.BarChart;
import nl.pactportal.dashboard.chart.Dot;
import nl.pactportal.dashboard.chart.DotWhisker;
import nl.pactportal.dashboard.chart.Line;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.chart.Scale;
import nl.pactportal.dashboard.chart.SmallMultiples;
import nl.pactportal.dashboard.chart.TimeLines;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No name is cut off at an edge: not the longest of real regions, and not one longer still. */
class LongNamesTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Scale SCALE = new Scale(SeriesMother.rate(), NL);
  private static final String LONGEST =
      "Samenwerkingsverband Onderwijs-Arbeidsmarkt De Kempen en Peel";
  private static final List<String> NAMES =
      List.of(
          "West-Brabant",
          "Nuenen, Gerwen en Nederwetten",
          "Stedendriehoek en Noordwest Veluwe",
          LONGEST,
          "Zuid-Kennemerland en IJmond",
          "Noordoost-Brabant");
  private static final int WHITE = 0xFFFFFFFF;
  private static final int EDGE = 2;
  private static final ChartEngine ENGINE = TestEngines.charts();
  private static final String LOOK = TestEngines.look().json(Theme.LIGHT);

  @AfterAll
  static void close() {
    ENGINE.kill();
  }

  static Stream<Arguments> charts() {
    return Stream.of(
        Arguments.of("line", new LineChart(lines(NAMES)).option("x")),
        Arguments.of("multiples", new SmallMultiples(lines(NAMES)).option("x")),
        Arguments.of("multiples", new SmallMultiples(lines(twice(NAMES))).option("x")),
        Arguments.of("bars", new DotWhisker(SCALE, bars(), null).option("x")),
        Arguments.of("bars", new BarChart(SCALE, bars()).option("x")));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void staysWithinThePicture(String size, JsonObject option) throws IOException {
    Picture wide = Picture.of(option.toString(), size, Theme.LIGHT);
    for (Picture picture : List.of(wide, wide.narrow())) {
      BufferedImage image = image(picture);
      int width = image.getWidth();
      assertTrue(blank(image, 0), "cut off at the left at " + width);
      assertTrue(blank(image, width - EDGE), "cut off at the right at " + width);
    }
  }

  private static boolean blank(BufferedImage image, int from) {
    int height = image.getHeight();
    return Arrays.stream(image.getRGB(from, 0, EDGE, height, null, 0, EDGE))
        .allMatch(point -> point == WHITE);
  }

  private static BufferedImage image(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Raster.png(ENGINE.svg(picture, LOOK))));
  }

  private static List<String> twice(List<String> names) {
    return Stream.concat(names.stream(), names.stream().map(name -> name + " 2")).toList();
  }

  private static TimeLines lines(List<String> names) {
    Series series = SeriesMother.quarters(SeriesMother.rate(), "8", "9", "7", "8.5", "9.1");
    List<String> periods =
        series.figures().stream().map(figure -> figure.period().label(NL)).toList();
    List<Line> each = names.stream().map(name -> Line.of(name, series, "", List.of(), NL)).toList();
    return new TimeLines(SCALE, periods, each);
  }

  private static List<Bar> bars() {
    Dot dot = new Dot(new BigDecimal("8"), new BigDecimal("7"), BigDecimal.TEN, false, false, "x");
    return NAMES.stream()
        .map(name -> new Bar(name, name + "\nplaats 1 tot en met 4", dot))
        .toList();
  }
}
