package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Amounts below each other, from zero. */
public final class BarChart {
  private static final int ROOM = 30;
  private static final int WIDEST = 34;
  private static final int LETTER = 8;
  private final Scale scale;
  private final List<Bar> bars;

  public BarChart(Scale scale, List<Bar> bars) {
    this.scale = scale;
    this.bars = bars;
  }

  public JsonObject option(String spoken) {
    boolean negative =
        bars.stream().anyMatch(b -> b.dot().value() != null && b.dot().value().signum() < 0);
    return ChartParts.option(spoken)
        .add("grid", ChartParts.grid(ROOM).add("right", roomForNumbers()))
        .add("tooltip", ChartParts.tooltip("item"))
        .add("xAxis", ChartParts.valueAxis("", negative))
        .add("yAxis", ChartParts.placeAxis(bars.stream().map(Bar::label).toList()))
        .add("series", JSON.createArrayBuilder().add(series()))
        .add(
            "media",
            JSON.createArrayBuilder()
                .add(ChartParts.narrowPlaces(bars.stream().map(Bar::label).toList())))
        .add("pact", scale.reading(points(bars)))
        .build();
  }

  /** The number at the longest bar may stand outside the axes. */
  private int roomForNumbers() {
    return bars.stream()
        .filter(bar -> bar.dot().value() != null)
        .mapToInt(bar -> LETTER * (scale.text(bar.dot().value()).length() + 1))
        .max()
        .orElse(0);
  }

  private JsonObjectBuilder series() {
    JsonArrayBuilder data = JSON.createArrayBuilder();
    bars.forEach(bar -> data.add(item(bar.dot())));
    return JSON.createObjectBuilder()
        .add("type", "bar")
        .add("barMaxWidth", WIDEST)
        .add("itemStyle", ChartParts.of("color", ChartParts.colour(0)))
        .add("data", data);
  }

  /** The number stands at the bar; a provisional one is hatched, a missing one is no bar at all. */
  private JsonObjectBuilder item(Dot dot) {
    JsonObjectBuilder item = JSON.createObjectBuilder();
    if (dot.value() == null) {
      return item.addNull("value");
    }
    item.add("value", dot.value())
        .add(
            "label",
            JSON.createObjectBuilder(ChartParts.text("--pact-text"))
                .add("show", true)
                .add("position", "right")
                .add("formatter", scale.text(dot.value())));
    return dot.provisional()
        ? item.add(
            "itemStyle",
            JSON.createObjectBuilder()
                .add("color", ChartParts.colour(0))
                .add("decal", ChartParts.hatch("--pact-surface")))
        : item;
  }

  /** Headed by the name alone: the rest of what stands on the chart is in its words. */
  static List<Scale.Point> points(List<Bar> bars) {
    return bars.stream()
        .map(
            bar -> {
              String name = bar.label().lines().findFirst().orElse("");
              String said = bar.dot().text();
              String start = name + ": ";
              return new Scale.Point(
                  name, List.of(said.startsWith(start) ? said.substring(start.length()) : said));
            })
        .toList();
  }
}
