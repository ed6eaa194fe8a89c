package nl.pactportal.dashboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesMother;
import org.junit.jupiter.api.Test;

/** What a chart says, before anybody draws it. */
class LineChartTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private final Series rate =
      SeriesMother.quarters(SeriesMother.rate(), "8.1", "-", "9.4", "9.0", "8.8");

  @Test
  void drawsProvisionalFiguresDashedAndJoinedToTheLastDefinitiveOne() {
    JsonArray lines =
        new LineChart(TimeLines.of(List.of(rate), NL)).option("x").getJsonArray("series");
    assertEquals("[8.1,null,9.4,9.0,null]", values(lines, 0).toString());
    assertEquals(
        "[null,null,null,{\"value\":9.0,\"symbol\":\"none\"},8.8]", values(lines, 1).toString());
    assertEquals("solid", dash(lines, 0));
    assertEquals("dashed", dash(lines, 1));
    assertEquals("Jeugdwerkloosheid", lines.getJsonObject(1).getString("name"));
  }

  @Test
  void leavesAGapWhereThereIsNoFigure() {
    JsonArray lines =
        new LineChart(TimeLines.of(List.of(rate), NL)).option("x").getJsonArray("series");
    assertEquals(JsonValue.NULL, values(lines, 0).get(1));
  }

  @Test
  void saysInWordsWhatItShows() {
    JsonObject aria =
        new LineChart(TimeLines.of(List.of(rate), NL)).option("In woorden").getJsonObject("aria");
    assertTrue(aria.getBoolean("enabled"));
    assertEquals("In woorden", aria.getJsonObject("label").getString("description"));
  }

  @Test
  void tellsLinesApartByMarkAndNotByColourAlone() {
    Series other =
        SeriesMother.quarters(new Measure("B", "Anders", "%", 1), "1", "2", "3", "4", "5");
    JsonArray lines =
        new LineChart(TimeLines.of(List.of(rate, other), NL)).option("x").getJsonArray("series");
    assertEquals("circle", lines.getJsonObject(0).getString("symbol"));
    assertEquals("triangle", lines.getJsonObject(2).getString("symbol"));
  }

  @Test
  void aLongNameTakesARowAboveTheChart() {
    String usual = "Noordoost-Brabant";
    String longer = "Samenwerkingsverband Onderwijs-Arbeidsmarkt De Kempen en Peel";
    assertEquals("41 68", tops(usual, usual));
    assertEquals("41 95", tops(usual, usual, usual));
    assertEquals("68 68", tops(usual, longer));
  }

  /** Where the chart begins, on a wide place and on a narrow one. */
  private String tops(String... names) {
    List<Line> lines =
        Stream.of(names).map(name -> Line.of(name, rate, "", List.of(), NL)).toList();
    List<String> periods = rate.figures().stream().map(one -> one.period().label(NL)).toList();
    Scale scale = new Scale(rate.measure(), NL);
    JsonObject wide = new LineChart(new TimeLines(scale, periods, lines)).option("x");
    JsonObject narrow = wide.getJsonArray("media").getJsonObject(0).getJsonObject("option");
    return wide.getJsonObject("grid").getInt("top")
        + " "
        + narrow.getJsonObject("grid").getInt("top");
  }

  @Test
  void namesTokensInsteadOfColours() {
    String option = new LineChart(TimeLines.of(List.of(rate), NL)).option("x").toString();
    assertTrue(option.contains("--pact-chart-1"), option);
    assertTrue(!option.matches(".*\"#[0-9a-f]{3,6}\".*"), option);
  }

  private static JsonArray values(JsonArray lines, int index) {
    return lines.getJsonObject(index).getJsonArray("data");
  }

  private static String dash(JsonArray lines, int index) {
    return lines.getJsonObject(index).getJsonObject("lineStyle").getString("type");
  }
}
