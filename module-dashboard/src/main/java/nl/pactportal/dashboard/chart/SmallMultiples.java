package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The same picture once for each line, on the same axes, so that shapes can be held against each
 * other. On a narrow place they stand below each other: the option says so itself.
 */
public final class SmallMultiples {
  private static final Place WIDE = new Place(3, 190, 416, 70);
  private static final Place NARROW = new Place(2, 150, 544, 36);
  private static final int TICKS = 3;
  private static final int LETTER = 8;
  private static final double LARGEST_TITLE = 0.4;
  private static final double HUNDRED = 100;
  private static final double TITLE_SHARE = 0.2;
  private static final double AXIS_SHARE = 0.16;

  /**
   * How they stand.
   *
   * @param columns beside each other
   * @param width of a name, in the narrowest picture
   * @param height of all of them, in the lowest picture
   * @param letters most of a name
   */
  private record Place(int columns, int width, int height, int letters) {
    String name(Line line) {
      return ChartParts.shortened(line.name(), letters);
    }

    int rows(int pictures) {
      return (pictures + columns - 1) / columns;
    }
  }

  private final TimeLines all;
  private final List<String> periods;
  private final List<Line> lines;

  public SmallMultiples(TimeLines all) {
    this.all = all;
    this.periods = all.periods();
    this.lines = all.lines();
  }

  public JsonObject option(String spoken) {
    JsonObjectBuilder option =
        ChartParts.option(spoken)
            .add("tooltip", ChartParts.tooltip("axis"))
            .add("xAxis", axes(true))
            .add("yAxis", axes(false))
            .add("series", series());
    places(option, WIDE);
    JsonObjectBuilder narrow = JSON.createObjectBuilder();
    places(narrow, NARROW);
    narrow.add("xAxis", yearsOnly());
    JsonObjectBuilder where = JSON.createObjectBuilder().add("maxWidth", ChartParts.NARROW_BELOW);
    return option
        .add(
            "media",
            JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("query", where).add("option", narrow)))
        .add("pact", all.scale().reading(all.points()))
        .build();
  }

  private void places(JsonObjectBuilder option, Place place) {
    JsonArrayBuilder grids = JSON.createArrayBuilder();
    JsonArrayBuilder titles = JSON.createArrayBuilder();
    double width = HUNDRED / place.columns();
    double height = HUNDRED / place.rows(lines.size());
    double titleShare = titleShare(place);
    for (int i = 0; i < lines.size(); i++) {
      double left = i % place.columns() * width;
      double top = i / place.columns() * height;
      titles.add(title(place.name(lines.get(i)), left, top + 1, place.width()));
      grids.add(
          JSON.createObjectBuilder()
              .add("left", percent(left))
              .add("top", percent(top + height * titleShare))
              .add("width", percent(width * 0.9))
              .add("height", percent(height * (1 - titleShare - AXIS_SHARE / 2)))
              .add("outerBoundsMode", "same")
              .add("outerBoundsContain", "axisLabel"));
    }
    option.add("grid", grids).add("title", titles);
  }

  /** A name longer than its picture is wide takes more lines, and all pictures stay the same. */
  private double titleShare(Place place) {
    int longest = lines.stream().mapToInt(line -> place.name(line).length()).max().orElse(0);
    int most = (int) Math.ceil((double) longest * LETTER / place.width());
    double row = (double) place.height() / place.rows(lines.size());
    double needed = most * ChartParts.LINE / row;
    return most == 1 ? TITLE_SHARE : Math.min(LARGEST_TITLE, Math.max(TITLE_SHARE, needed));
  }

  private static JsonObjectBuilder title(String name, double left, double top, int width) {
    return JSON.createObjectBuilder()
        .add("text", name)
        .add("left", percent(left))
        .add("top", percent(top))
        .add("padding", JSON.createArrayBuilder(List.of(0, 0, 0, 2)))
        .add(
            "textStyle",
            ChartParts.broken(width, ChartParts.text("--pact-text")).add("fontWeight", 600));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  private JsonArrayBuilder axes(boolean ofPeriods) {
    JsonArrayBuilder axes = JSON.createArrayBuilder();
    for (int i = 0; i < lines.size(); i++) {
      JsonObjectBuilder axis =
          ofPeriods
              ? ChartParts.periodAxis(stacked()).add("axisLabel", onlyEnds())
              : ChartParts.valueAxis("").add("max", highest()).add("splitNumber", TICKS);
      axes.add(axis.add("gridIndex", i));
    }
    return axes;
  }

  /** The year below the rest: side by side the first label and the last one need less room. */
  private List<String> stacked() {
    return periods.stream().map(label -> label.replaceFirst(" (?=\\d{4}$)", "\n")).toList();
  }

  /** On a narrow place two labels of a quarter do not fit below one picture. */
  private JsonArrayBuilder yearsOnly() {
    JsonArrayBuilder axes = JSON.createArrayBuilder();
    lines.forEach(
        line ->
            axes.add(
                JSON.createObjectBuilder()
                    .add("axisLabel", ChartParts.of("formatter", "pact:year"))));
    return axes;
  }

  private JsonObjectBuilder onlyEnds() {
    return ChartParts.ends().add("interval", Math.max(0, periods.size() - 2));
  }

  /** The same top for all, with margins, or the shapes would lie. */
  private BigDecimal highest() {
    BigDecimal highest =
        lines.stream()
            .flatMap(line -> line.dots().stream())
            .map(dot -> dot.high() == null ? dot.value() : dot.high())
            .filter(value -> value != null)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    return RoundTop.above(highest);
  }

  private JsonArrayBuilder series() {
    JsonArrayBuilder pieces = JSON.createArrayBuilder();
    for (int i = 0; i < lines.size(); i++) {
      new LinePieces(lines.get(i), 0, i, 1).series(true).forEach(pieces::add);
    }
    return pieces;
  }
}
