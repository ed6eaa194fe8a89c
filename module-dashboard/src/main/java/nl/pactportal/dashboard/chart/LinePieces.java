package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * One line as the series ECharts needs for it: it ends before each break and starts anew after it,
 * is dashed where provisional, has gaps where figures are missing, and a band where there are
 * margins. All pieces have the name of the line, so they are one entry of the legend.
 */
final class LinePieces {
  private static final int MOST_MARKS = 40;
  private static final int MOST_MARKS_IN_ALL = 120;
  private static final int SPARSE = 6;
  private static final int MARK_SIZE = 7;
  private static final double LINE = 2.5;
  private static final double BAND = 0.16;

  private final Line line;
  private final int index;
  private final int axis;
  private final int step;

  /**
   * @param axis which of several grids it is drawn in
   * @param together how many lines are drawn in that grid: many have marks here and there only
   */
  LinePieces(Line line, int index, int axis, int together) {
    this.line = line;
    this.index = index;
    this.axis = axis;
    int marks = line.dots().size();
    this.step = marks > MOST_MARKS || marks * together > MOST_MARKS_IN_ALL ? SPARSE : 1;
  }

  List<JsonObjectBuilder> series(boolean withBand) {
    List<JsonObjectBuilder> pieces = new ArrayList<>();
    List<Dot> dots = line.dots();
    int from = 0;
    for (int at = 1; at <= dots.size(); at++) {
      if (at == dots.size() || dots.get(at).cut()) {
        addPiece(pieces, from, at, withBand);
        from = at;
      }
    }
    return pieces;
  }

  private void addPiece(List<JsonObjectBuilder> pieces, int from, int to, boolean withBand) {
    List<Dot> piece = line.dots().subList(from, to);
    boolean soft = piece.stream().anyMatch(Dot::provisional);
    if (!soft || piece.stream().anyMatch(dot -> !dot.provisional())) {
      pieces.add(solid(from, to));
    }
    if (soft) {
      pieces.add(dashed(from, to));
    }
    if (withBand && piece.stream().anyMatch(Dot::bounded)) {
      String stack = "band-" + axis + "-" + index + "-" + from;
      pieces.add(band(stack, from, to, Dot::low, 0));
      pieces.add(band(stack, from, to, dot -> dot.high().subtract(dot.low()), BAND));
    }
  }

  private JsonObjectBuilder solid(int from, int to) {
    return drawn("solid", ChartParts.mark(index))
        .add("itemStyle", ChartParts.of("color", ChartParts.colour(index)))
        .add("data", values(from, to, at -> !dot(at).provisional(), at -> at % step == 0));
  }

  /** With the last definitive figure in front, or the dashes would hang in the air. */
  private JsonObjectBuilder dashed(int from, int to) {
    IntPredicate wanted = at -> dot(at).provisional() || at + 1 < to && dot(at + 1).provisional();
    return drawn("dashed", ChartParts.mark(index))
        .add("itemStyle", ChartParts.openMark(ChartParts.colour(index)))
        .add("pactProvisional", true)
        .add("data", values(from, to, wanted, at -> dot(at).provisional()));
  }

  private JsonObjectBuilder drawn(String dash, String mark) {
    return named()
        .add("symbol", mark)
        .add("symbolSize", MARK_SIZE)
        .add("showAllSymbol", true)
        .add(
            "lineStyle",
            JSON.createObjectBuilder()
                .add("type", dash)
                .add("width", LINE)
                .add("color", ChartParts.colour(index)));
  }

  private JsonObjectBuilder band(
      String stack, int from, int to, Function<Dot, BigDecimal> height, double opacity) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    for (int at = 0; at < line.dots().size(); at++) {
      if (at < from || at >= to || !dot(at).bounded()) {
        values.addNull();
      } else {
        values.add(height.apply(dot(at)));
      }
    }
    return named()
        .add("stack", stack)
        .add("stackStrategy", "all")
        .add("silent", true)
        .add("z", 1)
        .add("symbol", "none")
        .add("lineStyle", JSON.createObjectBuilder().add("opacity", 0))
        .add("itemStyle", ChartParts.of("color", ChartParts.colour(index)))
        .add(
            "areaStyle",
            JSON.createObjectBuilder()
                .add("color", ChartParts.colour(index))
                .add("opacity", opacity))
        .add("data", values);
  }

  private JsonObjectBuilder named() {
    return JSON.createObjectBuilder()
        .add("type", "line")
        .add("name", line.name())
        .add("xAxisIndex", axis)
        .add("yAxisIndex", axis);
  }

  private JsonArrayBuilder values(int from, int to, IntPredicate wanted, IntPredicate marked) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    for (int at = 0; at < line.dots().size(); at++) {
      Dot dot = dot(at);
      if (at < from || at >= to || !wanted.test(at) || dot.value() == null) {
        values.addNull();
      } else if (marked.test(at) || alone(at)) {
        values.add(dot.value());
      } else {
        values.add(JSON.createObjectBuilder().add("value", dot.value()).add("symbol", "none"));
      }
    }
    return values;
  }

  /** Between two gaps there is no line to see, so the mark must be there. */
  private boolean alone(int at) {
    boolean before = at > 0 && dot(at - 1).value() != null && !dot(at).cut();
    boolean after =
        at + 1 < line.dots().size() && dot(at + 1).value() != null && !dot(at + 1).cut();
    return !before && !after;
  }

  private Dot dot(int at) {
    return line.dots().get(at);
  }
}
