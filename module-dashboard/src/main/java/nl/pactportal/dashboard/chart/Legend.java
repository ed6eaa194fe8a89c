package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * The names of lines, in rows above their chart. A name longer than a row ends in dots: the table
 * has it whole.
 *
 * @param names of the lines; a single one needs no name, the title of the chart says what it is
 * @param room from one edge to the other, in the narrowest picture
 * @param inARow how many names of usual length stand beside each other
 */
record Legend(List<String> names, int room, double inARow) {
  private static final int ROW = 27;
  private static final int SIGN = 34;
  private static final int GAP = 16;
  private static final int AROUND_NAME = SIGN + GAP + 5;
  private static final int LETTER = 7;
  private static final int USUAL = 235;
  private static final double IN_A_WIDE_ROW = 3;
  private static final int NARROWEST = 320;
  private static final double IN_A_NARROW_ROW = 1.4;

  static Legend wide(List<String> names) {
    return new Legend(names, ChartParts.NARROW_BELOW, IN_A_WIDE_ROW);
  }

  static Legend narrow(List<String> names) {
    return new Legend(names, NARROWEST, IN_A_NARROW_ROW);
  }

  JsonObjectBuilder option() {
    JsonArrayBuilder data = JSON.createArrayBuilder();
    names.stream().distinct().map(this::item).forEach(data::add);
    return JSON.createObjectBuilder()
        .add("show", shown())
        .add("left", 0)
        .add("top", 0)
        .add("itemWidth", SIGN)
        .add("itemGap", GAP)
        .add("textStyle", ChartParts.text("--pact-text"))
        .add("data", data);
  }

  private boolean shown() {
    return names.size() > 1;
  }

  /** Only a long one has a width: every name that has one stands in a row by itself. */
  private JsonObjectBuilder item(String name) {
    JsonObjectBuilder item = JSON.createObjectBuilder().add("name", name);
    return width(name) <= room
        ? item
        : item.add(
            "textStyle",
            JSON.createObjectBuilder()
                .add("width", room - AROUND_NAME)
                .add("overflow", "truncate"));
  }

  /** What they need of the height of the picture. */
  int height() {
    return shown() ? (int) Math.ceil(names.stream().mapToDouble(this::rows).sum()) * ROW : 0;
  }

  private double rows(String name) {
    return width(name) <= USUAL ? 1 / inARow : 1.0 / Math.max(1, room / width(name));
  }

  private static int width(String name) {
    return name.length() * LETTER + AROUND_NAME;
  }
}
