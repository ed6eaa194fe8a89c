package nl.pactportal.dashboard.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Pieces of an ECharts option that look the same in every chart. */
final class ChartParts {
  private static final List<String> MARKS = List.of("circle", "triangle");
  private static final int MARK_SIZE = 7;
  private static final double LINE = 2.5;
  private static final int BELOW_UNIT = 36;
  private static final int BELOW_LEGEND = 88;

  private ChartParts() {}

  static JsonObject aria(String spoken) {
    return Json.createObjectBuilder()
        .add("enabled", true)
        .add("label", of("description", spoken))
        .add("decal", Json.createObjectBuilder().add("show", true))
        .build();
  }

  static JsonObject grid(boolean below) {
    return Json.createObjectBuilder()
        .add("left", 4)
        .add("right", 20)
        .add("top", below ? BELOW_LEGEND : BELOW_UNIT)
        .add("bottom", 4)
        .add("containLabel", true)
        .build();
  }

  /** A single line needs none: the title of the chart says what it is. */
  static JsonObject legend(boolean shown) {
    return Json.createObjectBuilder()
        .add("show", shown)
        .add("left", 0)
        .add("top", 0)
        .add("itemWidth", 34)
        .add("itemGap", 16)
        .add(
            "textStyle", Json.createObjectBuilder().add("color", "--pact-text").add("fontSize", 14))
        .build();
  }

  static JsonObject tooltip() {
    return Json.createObjectBuilder()
        .add("trigger", "axis")
        .add("confine", true)
        .add("backgroundColor", "--pact-surface")
        .add("borderColor", "--pact-border-strong")
        .add("textStyle", of("color", "--pact-text"))
        .build();
  }

  static JsonObject periodAxis(List<String> labels) {
    return Json.createObjectBuilder()
        .add("type", "category")
        .add("boundaryGap", false)
        .add("data", Json.createArrayBuilder(labels))
        .add("axisLine", line("--pact-border-strong"))
        .add("axisLabel", label().add("hideOverlap", true))
        .build();
  }

  /** From zero: an axis that starts higher makes every change look large. */
  static JsonObject valueAxis(String unit) {
    return Json.createObjectBuilder()
        .add("type", "value")
        .add("min", 0)
        .add("name", unit)
        .add(
            "nameTextStyle",
            Json.createObjectBuilder().add("color", "--pact-text-2").add("align", "left"))
        .add("splitLine", line("--pact-border"))
        .add("axisLabel", label())
        .build();
  }

  static JsonObject solid(String name, int index, JsonArrayBuilder values) {
    return line(name, index, values, "solid", MARKS.get(index % MARKS.size()))
        .add("itemStyle", of("color", colour(index)))
        .build();
  }

  /**
   * Dashes and an open mark, not another shade: the difference must survive a grey print. The name
   * is that of the solid line, so that both are one entry of the legend.
   */
  static JsonObject dashed(String name, int index, JsonArrayBuilder values) {
    return line(name, index, values, "dashed", "circle")
        .add(
            "itemStyle",
            Json.createObjectBuilder()
                .add("color", "--pact-surface")
                .add("borderColor", colour(index))
                .add("borderWidth", 2))
        .add("pactProvisional", true)
        .build();
  }

  private static JsonObjectBuilder line(
      String name, int index, JsonArrayBuilder values, String dash, String mark) {
    return Json.createObjectBuilder()
        .add("type", "line")
        .add("name", name)
        .add("pactMeasure", index)
        .add("symbol", mark)
        .add("symbolSize", MARK_SIZE)
        .add("showAllSymbol", true)
        .add(
            "lineStyle",
            Json.createObjectBuilder()
                .add("type", dash)
                .add("width", LINE)
                .add("color", colour(index)))
        .add("data", values);
  }

  private static String colour(int index) {
    return "--pact-chart-" + (index % MARKS.size() + 1);
  }

  static JsonObject of(String name, String value) {
    return Json.createObjectBuilder().add(name, value).build();
  }

  private static JsonObject line(String colour) {
    return Json.createObjectBuilder().add("lineStyle", of("color", colour)).build();
  }

  private static JsonObjectBuilder label() {
    return Json.createObjectBuilder().add("color", "--pact-text-2").add("fontSize", 13);
  }
}
