package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.DashboardTexts;

/** Lines of one unit through time. */
public final class LineChart {
  private static final int BELOW_UNIT = 36;
  private static final int WITHOUT_UNIT = 14;
  private static final int MOST_BANDS = 3;

  private final TimeLines all;
  private final Scale scale;
  private final List<String> periods;
  private final List<Line> lines;

  public LineChart(TimeLines all) {
    this.all = all;
    this.scale = all.scale();
    this.periods = all.periods();
    this.lines = all.lines();
  }

  /**
   * @param spoken what a screen reader says instead of the picture
   */
  public JsonObject option(String spoken) {
    Legend names = Legend.wide(names());
    return ChartParts.option(spoken)
        .add("grid", ChartParts.grid(below(names)))
        .add("legend", names.option())
        .add("tooltip", ChartParts.tooltip("axis"))
        .add("xAxis", ChartParts.periodAxis(periods))
        .add("yAxis", ChartParts.valueAxis(scale.unit(), negative()))
        .add("series", series())
        .add("media", JSON.createArrayBuilder().add(narrow()))
        .add("pact", scale.reading(all.points()))
        .build();
  }

  private JsonObjectBuilder narrow() {
    Legend names = Legend.narrow(names());
    return ChartParts.narrow(
        ChartParts.NARROW_BELOW,
        JSON.createObjectBuilder()
            .add("grid", ChartParts.grid(below(names)))
            .add("legend", names.option()));
  }

  private List<String> names() {
    return lines.stream().map(Line::name).toList();
  }

  private int below(Legend names) {
    return (scale.unit().isBlank() ? WITHOUT_UNIT : BELOW_UNIT) + names.height();
  }

  private boolean negative() {
    return lines.stream()
        .flatMap(line -> line.dots().stream())
        .anyMatch(dot -> dot.value() != null && dot.value().signum() < 0);
  }

  private JsonArrayBuilder series() {
    JsonArrayBuilder pieces = JSON.createArrayBuilder();
    boolean bands = lines.size() <= MOST_BANDS;
    for (int i = 0; i < lines.size(); i++) {
      List<JsonObjectBuilder> each = new LinePieces(lines.get(i), i, 0, lines.size()).series(bands);
      if (i == 0) {
        markBreaks(each);
      }
      each.forEach(pieces::add);
    }
    return pieces;
  }

  /** Upright lines with a word: what is cut must be seen to be cut, by whatever line. */
  private void markBreaks(List<JsonObjectBuilder> pieces) {
    List<Integer> cuts =
        IntStream.range(1, periods.size())
            .filter(at -> lines.stream().anyMatch(line -> line.dots().get(at).cut()))
            .boxed()
            .toList();
    if (!cuts.isEmpty()) {
      pieces.get(0).add("markLine", BreakMarks.at(cuts, say("chart.break")));
    }
  }

  private String say(String key) {
    return DashboardTexts.say(scale.locale(), key);
  }
}
