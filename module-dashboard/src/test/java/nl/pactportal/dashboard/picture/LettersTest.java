package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pactportal.dashboard.chart.Line;
import nl.pactportal.dashboard.chart.LineChart;
import nl.pactportal.dashboard.chart.Scale;
import nl.pactportal.dashboard.chart.TimeLines;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Names beside each other: where the second begins says how wide the first was taken for. */
class LettersTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String SECOND = "Tweede naam";
  private static final Pattern ITS_PLACE = Pattern.compile("<text([^>]*)>" + SECOND + "</text>");
  private static final ChartEngine ENGINE = TestEngines.charts();
  private static final String LOOK = TestEngines.look().json(Theme.LIGHT);

  @AfterAll
  static void close() {
    ENGINE.kill();
  }

  /** The engine left to itself takes every letter beyond ASCII for as wide as it is high. */
  @Test
  void aLetterWithAnAccentIsAsWideAsWithout() {
    assertEquals(placeAfter("eeeeeeeeee"), placeAfter("ëëëëëëëëëë"));
  }

  @Test
  void lettersHaveTheirOwnWidth() {
    assertNotEquals(placeAfter("iiiiiiiiii"), placeAfter("eeeeeeeeee"));
  }

  private static String placeAfter(String first) {
    Series series = SeriesMother.quarters(SeriesMother.rate(), "8", "9");
    List<String> periods =
        series.figures().stream().map(figure -> figure.period().label(NL)).toList();
    List<Line> lines =
        Stream.of(first, SECOND).map(name -> Line.of(name, series, "", List.of(), NL)).toList();
    TimeLines both = new TimeLines(new Scale(SeriesMother.rate(), NL), periods, lines);
    String option = new LineChart(both).option("x").toString();
    Matcher second = ITS_PLACE.matcher(ENGINE.svg(Picture.of(option, "line", Theme.LIGHT), LOOK));
    assertTrue(second.find());
    return second.group(1);
  }
}
