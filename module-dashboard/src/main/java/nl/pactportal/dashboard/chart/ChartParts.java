package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Pieces of an ECharts option that look the same in every chart. Colours are names of tokens of the
 * look, so that light, dark and print are decided where the chart is drawn.
 */
final class ChartParts {
  static final List<String> MARKS =
      List.of(
          "circle",
          "triangle",
          "rect",
          "diamond",
          "path://M4 0H8V4H12V8H8V12H4V8H0V4H4Z",
          "path://M0 0H12L6 11Z",
          "path://M4 0H8V12H4Z");
  static final int COLOURS = MARKS.size();
  static final int NARROW_BELOW = 600;
  private static final int TEXT = 13;
  static final int LINE = TEXT + 4;
  private static final int WIDE_NAMES = 320;
  private static final int NARROW_NAMES = 132;
  private static final int MOST_LETTERS = 36;
  static final int NARROW_PLACES_BELOW = 480;

  private ChartParts() {}

  /** What every option has: no motion, our font, and the picture in words. */
  static JsonObjectBuilder option(String spoken) {
    return JSON.createObjectBuilder()
        .add("aria", aria(spoken))
        .add("animation", false)
        .add("textStyle", of("fontFamily", "--pact-font"));
  }

  private static JsonObject aria(String spoken) {
    return JSON.createObjectBuilder()
        .add("enabled", true)
        .add("label", of("description", spoken))
        .build();
  }

  static JsonObjectBuilder grid(int top) {
    return JSON.createObjectBuilder()
        .add("left", 4)
        .add("right", 20)
        .add("top", top)
        .add("bottom", 4)
        .add("outerBoundsMode", "same")
        .add("outerBoundsContain", "axisLabel");
  }

  /** What it says comes from "pact": chart.js puts it together from text alone. */
  static JsonObject tooltip(String trigger) {
    return JSON.createObjectBuilder()
        .add("trigger", trigger)
        .add("confine", true)
        .add("backgroundColor", "--pact-surface")
        .add("borderColor", "--pact-border-strong")
        .add("textStyle", of("color", "--pact-text"))
        .build();
  }

  static JsonObjectBuilder categoryAxis(List<String> labels) {
    return JSON.createObjectBuilder()
        .add("type", "category")
        .add("data", JSON.createArrayBuilder(labels))
        .add("axisLine", line("--pact-border-strong"))
        .add("axisTick", JSON.createObjectBuilder().add("show", false))
        .add("axisLabel", text("--pact-text-2"));
  }

  /** Every place has its name, whatever room there is. */
  static JsonObjectBuilder placeAxis(List<String> labels) {
    return categoryAxis(labels)
        .add("inverse", true)
        .add("axisLabel", broken(WIDE_NAMES, text("--pact-text-2")).add("interval", 0));
  }

  /** Words that would take more than that width take more lines. */
  static JsonObjectBuilder broken(int width, JsonObject text) {
    return JSON.createObjectBuilder(text).add("width", width).add("overflow", "break");
  }

  static JsonObjectBuilder periodAxis(List<String> labels) {
    return categoryAxis(labels)
        .add("boundaryGap", false)
        .add("axisLabel", ends().add("hideOverlap", true));
  }

  /** The first and the last label stay within the picture. */
  static JsonObjectBuilder ends() {
    return JSON.createObjectBuilder(text("--pact-text-2"))
        .add("showMinLabel", true)
        .add("showMaxLabel", true)
        .add("alignMinLabel", "left")
        .add("alignMaxLabel", "right");
  }

  /** From zero: an axis that starts higher makes every change look large. */
  static JsonObjectBuilder valueAxis(String unit) {
    return JSON.createObjectBuilder()
        .add("type", "value")
        .add("min", 0)
        .add("name", unit)
        .add(
            "nameTextStyle",
            JSON.createObjectBuilder().add("color", "--pact-text-2").add("align", "left"))
        .add("splitLine", line("--pact-border"))
        .add("axisLabel", JSON.createObjectBuilder(text("--pact-text-2")).add("hideOverlap", true));
  }

  /** Every other number, or the whole axis, may go negative: balances do. */
  static JsonObjectBuilder valueAxis(String unit, boolean negative) {
    JsonObjectBuilder axis = valueAxis(unit);
    return negative ? axis.addNull("min") : axis;
  }

  /** Where there is little room, names of places take more lines and not the width of the chart. */
  static JsonObjectBuilder narrowPlaces(List<String> labels) {
    JsonObjectBuilder names =
        JSON.createObjectBuilder()
            .add("data", strings(labels.stream().map(ChartParts::shortPlace).toList()))
            .add("axisLabel", broken(NARROW_NAMES, JsonValue.EMPTY_JSON_OBJECT));
    return narrow(JSON.createObjectBuilder().add("yAxis", names));
  }

  /** Of a name with its place below it, only the name is made shorter. */
  private static String shortPlace(String label) {
    int end = label.indexOf('\n');
    return end < 0
        ? shortened(label, MOST_LETTERS)
        : shortened(label.substring(0, end), MOST_LETTERS) + label.substring(end);
  }

  /** Ends in dots where it is longer; the table has it whole. */
  static String shortened(String name, int most) {
    return name.length() <= most ? name : name.substring(0, most - 1).strip() + "\u2026";
  }

  static JsonObjectBuilder narrow(JsonObjectBuilder option) {
    return narrow(NARROW_PLACES_BELOW, option);
  }

  static JsonObjectBuilder narrow(int below, JsonObjectBuilder option) {
    return JSON.createObjectBuilder()
        .add("query", JSON.createObjectBuilder().add("maxWidth", below))
        .add("option", option);
  }

  /** An open mark, not another shade: the difference must survive a grey print. */
  static JsonObject openMark(String colour) {
    return JSON.createObjectBuilder()
        .add("color", "--pact-surface")
        .add("borderColor", colour)
        .add("borderWidth", 2)
        .build();
  }

  /** Oblique lines: for what is provisional in a plane, and for what is hidden. */
  static JsonObject hatch(String colour) {
    return JSON.createObjectBuilder()
        .add("symbol", "rect")
        .add("color", colour)
        .add("dashArrayX", JSON.createArrayBuilder().add(1).add(0))
        .add("dashArrayY", JSON.createArrayBuilder().add(2).add(6))
        .add("rotation", Math.PI / 4)
        .build();
  }

  static String colour(int index) {
    return "--pact-chart-" + (index % COLOURS + 1);
  }

  static String mark(int index) {
    return MARKS.get(index % COLOURS);
  }

  static JsonObject text(String colour) {
    return JSON.createObjectBuilder()
        .add("color", colour)
        .add("fontSize", TEXT)
        .add("lineHeight", LINE)
        .build();
  }

  static JsonObject of(String name, String value) {
    return JSON.createObjectBuilder().add(name, value).build();
  }

  static JsonObject line(String colour) {
    return JSON.createObjectBuilder().add("lineStyle", of("color", colour)).build();
  }

  static JsonArrayBuilder strings(List<String> texts) {
    return JSON.createArrayBuilder(texts);
  }
}
