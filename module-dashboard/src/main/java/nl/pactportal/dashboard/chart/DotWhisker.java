package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * Areas below each other, each a dot with its margin as a whisker: what overlaps is seen to
 * overlap. A dashed line may show one figure to hold them against, such as that of the province.
 */
public final class DotWhisker {
  private static final int MARK_SIZE = 12;
  private static final int WHISKER = 3;
  private static final int ROOM = 30;

  private final Scale scale;
  private final List<Bar> bars;
  private final Bar reference;

  /**
   * @param bars from the first to the last place
   * @param reference null for none
   */
  public DotWhisker(Scale scale, List<Bar> bars, Bar reference) {
    this.scale = scale;
    this.bars = bars;
    this.reference = reference;
  }

  public JsonObject option(String spoken) {
    return ChartParts.option(spoken)
        .add("grid", ChartParts.grid(ROOM))
        .add("tooltip", ChartParts.tooltip("item"))
        .add("xAxis", ChartParts.valueAxis("", negative()).add("max", highest()))
        .add("yAxis", ChartParts.placeAxis(bars.stream().map(Bar::label).toList()))
        .add("series", JSON.createArrayBuilder().add(dots()))
        .add(
            "media",
            JSON.createArrayBuilder()
                .add(ChartParts.narrowPlaces(bars.stream().map(Bar::label).toList())))
        .add("pact", scale.reading(BarChart.points(bars)))
        .build();
  }

  private boolean negative() {
    return bars.stream()
        .map(bar -> bar.dot().low() == null ? bar.dot().value() : bar.dot().low())
        .anyMatch(value -> value != null && value.signum() < 0);
  }

  /** A whisker that leaves the picture would not be drawn at all. */
  private BigDecimal highest() {
    return bars.stream()
        .map(bar -> bar.dot().high() == null ? bar.dot().value() : bar.dot().high())
        .filter(value -> value != null)
        .max(BigDecimal::compareTo)
        .map(RoundTop::above)
        .orElse(BigDecimal.ONE);
  }

  private JsonObjectBuilder dots() {
    JsonArrayBuilder data = JSON.createArrayBuilder();
    for (int at = 0; at < bars.size(); at++) {
      data.add(dot(bars.get(at).dot(), at));
    }
    return JSON.createObjectBuilder()
        .add("type", "scatter")
        .add("symbol", "circle")
        .add("symbolSize", MARK_SIZE)
        .add("itemStyle", ChartParts.of("color", ChartParts.colour(0)))
        .add("data", data)
        .add("markLine", whiskers());
  }

  /** Provisional is open; what is missing has no dot, and its reason beside it. */
  private static JsonObjectBuilder dot(Dot dot, int at) {
    JsonObjectBuilder item = JSON.createObjectBuilder().add("value", pair(dot.value(), at));
    return dot.provisional()
        ? item.add("itemStyle", ChartParts.openMark(ChartParts.colour(0)))
        : item;
  }

  private static JsonArrayBuilder pair(BigDecimal value, int at) {
    JsonArrayBuilder pair = JSON.createArrayBuilder();
    return (value == null ? pair.add("-") : pair.add(value)).add(at);
  }

  private JsonObjectBuilder whiskers() {
    JsonArrayBuilder lines = JSON.createArrayBuilder();
    for (int at = 0; at < bars.size(); at++) {
      Dot dot = bars.get(at).dot();
      if (dot.bounded()) {
        lines.add(JSON.createArrayBuilder().add(end(dot.low(), at)).add(end(dot.high(), at)));
      }
    }
    if (reference != null && reference.dot().value() != null) {
      lines.add(reference());
    }
    return JSON.createObjectBuilder()
        .add("silent", true)
        .add("symbol", "none")
        .add("label", JSON.createObjectBuilder().add("show", false))
        .add(
            "lineStyle",
            JSON.createObjectBuilder()
                .add("type", "solid")
                .add("width", WHISKER)
                .add("color", ChartParts.colour(0))
                .add("opacity", 0.55))
        .add("data", lines);
  }

  private static JsonObjectBuilder end(BigDecimal value, int at) {
    return JSON.createObjectBuilder().add("coord", JSON.createArrayBuilder().add(value).add(at));
  }

  private JsonObjectBuilder reference() {
    return JSON.createObjectBuilder()
        .add("xAxis", reference.dot().value())
        .add(
            "label",
            JSON.createObjectBuilder(ChartParts.text("--pact-text"))
                .add("show", true)
                .add("position", "start")
                .add("formatter", reference.label()))
        .add(
            "lineStyle",
            JSON.createObjectBuilder()
                .add("type", "dashed")
                .add("width", 1)
                .add("opacity", 1)
                .add("color", "--pact-text"));
  }
}
