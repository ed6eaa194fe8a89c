package nl.pactportal.dashboard.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.observation.RuleMother;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.observation.Series;
import nl.pactportal.dashboard.observation.SeriesBreak;
import org.junit.jupiter.api.Test;

/** What each chart says, before anybody draws it. */
class ChartsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Scale RATE = new Scale(RuleMother.rate(Seasonal.UNADJUSTED), NL);
  private static final Scale COUNT = new Scale(RuleMother.count(Seasonal.UNADJUSTED), NL);

  @Test
  void aLineEndsAtABreakAndStartsAnewBehindIt() {
    JsonObject option =
        lines(broken("2025KW03"), "2025KW01 8", "2025KW02 9", "2025KW03 7", "2025KW04 6");
    JsonArray series = option.getJsonArray("series");
    assertEquals(2, series.size());
    assertEquals("[8,9,null,null]", data(series, 0));
    assertEquals("[null,null,7,6]", data(series, 1));
    JsonObject mark = series.getJsonObject(0).getJsonObject("markLine");
    assertEquals("[{\"xAxis\":2}]", mark.getJsonArray("data").toString());
    assertEquals("breuk", mark.getJsonObject("label").getString("formatter"));
  }

  @Test
  void withoutBreakItIsOneLine() {
    JsonObject option = lines(List.of(), "2025KW01 8", "2025KW02 9");
    assertEquals(1, option.getJsonArray("series").size());
    assertFalse(option.toString().contains("markLine"));
  }

  @Test
  void marginsAreABandThatEndsWhereTheyEnd() {
    JsonObject option = lines(List.of(), "2025KW01 8 7 9.5", "2025KW02 9", "2025KW03 SECRET");
    JsonArray series = option.getJsonArray("series");
    assertEquals(3, series.size());
    assertEquals("[7,null,null]", data(series, 1));
    assertEquals("[2.5,null,null]", data(series, 2));
    assertEquals(
        series.getJsonObject(1).getString("stack"), series.getJsonObject(2).getString("stack"));
    assertTrue(series.getJsonObject(1).getBoolean("silent"));
  }

  @Test
  void whatIsMissingIsAGapAndSaysWhy() {
    JsonObject option = lines(List.of(), "2025KW01 8", "2025KW02 SECRET", "2025KW03 NOT_YET");
    assertEquals("[8,null,null]", data(option.getJsonArray("series"), 0));
    JsonArray points = option.getJsonObject("pact").getJsonArray("points");
    assertEquals("[\"West: × geheim\"]", points.getJsonObject(1).get("texts").toString());
    assertEquals(
        "[\"West: … nog niet verschenen\"]", points.getJsonObject(2).get("texts").toString());
  }

  @Test
  void whiskersRunFromLowToHighAndTheProvinceIsALine() {
    Bar reference = bar("PV30", "Noord-Brabant 8,0%", "8.0", null, null, false);
    JsonObject option =
        new DotWhisker(
                RATE,
                List.of(
                    bar("AM25", "West", "9", "8", "10", false),
                    bar("AM26", "Midden", "7", "6", "8", true),
                    bar("AM27", "Noordoost", null, null, null, false)),
                reference)
            .option("x");
    JsonObject dots = option.getJsonArray("series").getJsonObject(0);
    assertEquals("[9,0]", dots.getJsonArray("data").getJsonObject(0).get("value").toString());
    assertEquals("[\"-\",2]", dots.getJsonArray("data").getJsonObject(2).get("value").toString());
    assertEquals(
        "--pact-surface",
        dots.getJsonArray("data").getJsonObject(1).getJsonObject("itemStyle").getString("color"));
    JsonArray whiskers = dots.getJsonObject("markLine").getJsonArray("data");
    assertEquals(3, whiskers.size());
    assertEquals("[{\"coord\":[8,0]},{\"coord\":[10,0]}]", whiskers.get(0).toString());
    assertEquals("8.0", whiskers.getJsonObject(2).get("xAxis").toString());
    assertEquals("10", option.getJsonObject("xAxis").get("max").toString());
  }

  @Test
  void aPlaceIsNamedOnceToWhoWalksAlong() {
    Dot dot = new Dot(BigDecimal.TEN, null, null, true, false, "West: 10%, plaats 1");
    List<Scale.Point> points = BarChart.points(List.of(new Bar("AM25", "West\nplaats 1", dot)));
    assertEquals(List.of(new Scale.Point("West", List.of("10%, plaats 1"))), points);
  }

  @Test
  void barsStartAtZeroAndProvisionalOnesAreHatched() {
    JsonObject option =
        new BarChart(
                COUNT,
                List.of(
                    bar("AM25", "West", "1200", null, null, false),
                    bar("AM26", "Midden", "900", null, null, true),
                    bar("AM27", "Noordoost × geheim", null, null, null, false)))
            .option("x");
    assertEquals("0", option.getJsonObject("xAxis").get("min").toString());
    JsonArray data = option.getJsonArray("series").getJsonObject(0).getJsonArray("data");
    assertEquals("1.200", data.getJsonObject(0).getJsonObject("label").getString("formatter"));
    assertTrue(data.getJsonObject(1).getJsonObject("itemStyle").containsKey("decal"));
    assertEquals("null", data.getJsonObject(2).get("value").toString());
  }

  @Test
  void theMapNamesEachAreaAndHatchesWhatIsHidden() {
    JsonArray square =
        Json.createReader(new StringReader("[[[5,51],[5.1,51],[5.1,51.1],[5,51]]]")).readArray();
    JsonObject option =
        new MapChart(
                RATE,
                List.of(
                    bar("AM25", "West\n9,0%", "9", null, null, false),
                    bar("AM26", "Midden\n× geheim", null, null, null, false)),
                "regions-2025",
                List.of(new MapChart.Outline("AM25", square), new MapChart.Outline("AM26", square)))
            .option("x");
    JsonObject map = option.getJsonArray("series").getJsonObject(0);
    assertEquals("regions-2025", map.getString("map"));
    JsonObject west = map.getJsonArray("data").getJsonObject(0);
    assertEquals("West\n9,0%", west.getJsonObject("label").getString("formatter"));
    assertEquals("--pact-map-5", west.getJsonObject("itemStyle").getString("areaColor"));
    assertEquals("--pact-map-text-5", west.getJsonObject("label").getString("color"));
    assertEquals(west.get("label"), west.getJsonObject("emphasis").get("label"));
    JsonObject narrow = option.getJsonArray("media").getJsonObject(0).getJsonObject("option");
    assertEquals("vertical", narrow.getJsonObject("visualMap").getString("orient"));
    JsonObject hidden = map.getJsonArray("data").getJsonObject(1);
    assertTrue(hidden.getJsonObject("itemStyle").containsKey("decal"));
    JsonArray features =
        option
            .getJsonObject("pact")
            .getJsonObject("maps")
            .getJsonObject("regions-2025")
            .getJsonArray("features");
    assertEquals("Polygon", features.getJsonObject(1).getJsonObject("geometry").getString("type"));
  }

  /** A row is only where all of it fits; below each other they leave the map room of its own. */
  @Test
  void theKeyOfTheMapStaysInThePictureAndOffTheMap() {
    assertEquals("480 46", narrowKey("1", "2"));
    assertEquals("480 106", narrowKey("1", "2", "3", "4", "5"));
    assertEquals(
        "755 106",
        narrowKey(
            "11000", "12000", "13000", "14000", "15000", "16000", "17000", "18000", "19000",
            "20000"));
  }

  private static String narrowKey(String... values) {
    List<Bar> bars =
        Stream.of(values).map(value -> bar("A", "Plaats", value, null, null, false)).toList();
    JsonObject option = new MapChart(COUNT, bars, "m", List.of()).option("x");
    assertEquals(0, option.getJsonObject("visualMap").getInt("padding"));
    JsonObject narrow = option.getJsonArray("media").getJsonObject(0);
    return narrow.getJsonObject("query").getInt("maxWidth")
        + " "
        + narrow.getJsonObject("option").getJsonArray("series").getJsonObject(0).getInt("top");
  }

  @Test
  void smallMultiplesShareOneAxis() {
    Line west = line("West", List.of(), "2025KW01 8", "2025KW02 9.4");
    Line middle = line("Midden", List.of(), "2025KW01 2", "2025KW02 3");
    JsonObject option =
        new SmallMultiples(new TimeLines(RATE, List.of("1", "2"), List.of(west, middle)))
            .option("x");
    JsonArray axes = option.getJsonArray("yAxis");
    assertEquals(axes.getJsonObject(0).get("max"), axes.getJsonObject(1).get("max"));
    assertEquals("10", axes.getJsonObject(0).get("max").toString());
    assertEquals(2, option.getJsonArray("grid").size());
    assertEquals(1, option.getJsonArray("series").getJsonObject(1).getInt("yAxisIndex"));
    assertEquals(1, option.getJsonArray("media").size());
  }

  @Test
  void smallMultiplesHaveRoomForTheirFirstAndTheirLastPeriod() {
    Line west = line("West", List.of(), "2025KW01 8", "2025KW02 9.4");
    JsonObject option =
        new SmallMultiples(
                new TimeLines(RATE, List.of("1e kwartaal 2025", "2024/2025"), List.of(west, west)))
            .option("x");
    assertEquals(
        "[\"1e kwartaal\\n2025\",\"2024/2025\"]",
        option.getJsonArray("xAxis").getJsonObject(1).get("data").toString());
    JsonArray narrow =
        option.getJsonArray("media").getJsonObject(0).getJsonObject("option").getJsonArray("xAxis");
    assertEquals(2, narrow.size());
    assertEquals(
        "pact:year", narrow.getJsonObject(1).getJsonObject("axisLabel").getString("formatter"));
  }

  @Test
  void noOptionHoldsAFunctionOrAColourOfItsOwn() {
    String option = lines(broken("2025KW02"), "2025KW01 8 7 9/p", "2025KW02 9").toString();
    assertFalse(option.contains("function"), option);
    assertFalse(option.matches(".*\"#[0-9a-f]{3,6}\".*"), option);
  }

  @Test
  void aLabelCannotEndTheScriptOrTheAttribute() {
    Line line = line("</script><b>\"'&\u2028", List.of(), "2025KW01 8");
    JsonObject option =
        new LineChart(new TimeLines(RATE, List.of("1"), List.of(line, line))).option("</script>");
    String text = OptionText.of(option);
    assertFalse(text.matches("(?s).*[<>&'\u2028].*"), text);
    assertEquals(option, Json.createReader(new StringReader(text)).readObject());
  }

  private static JsonObject lines(List<SeriesBreak> breaks, String... values) {
    List<String> labels = List.of(values);
    return new LineChart(new TimeLines(RATE, labels, List.of(line("West", breaks, values))))
        .option("x");
  }

  private static Line line(String name, List<SeriesBreak> breaks, String... values) {
    Series series = RuleMother.series(RATE.measure(), values);
    return Line.of(name, series, "AM25", breaks, NL);
  }

  private static List<SeriesBreak> broken(String period) {
    return List.of(new SeriesBreak(null, null, period, "METHOD", "Anders", "Otherwise", ""));
  }

  private static String data(JsonArray series, int at) {
    return series.getJsonObject(at).getJsonArray("data").toString();
  }

  private static Bar bar(
      String code, String label, String value, String low, String high, boolean provisional) {
    return new Bar(
        code, label, new Dot(number(value), number(low), number(high), provisional, false, label));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
