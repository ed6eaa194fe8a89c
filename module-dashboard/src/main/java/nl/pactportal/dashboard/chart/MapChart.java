package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.util.List;

/**
 * Areas in shades of their figures. The name and the figure stand on each area, so no shade has to
 * be matched with a key; what has no figure is hatched and says why. The outlines go with the
 * option ("pact.maps"): whoever draws it registers them first.
 */
public final class MapChart {
  /** Degrees of longitude are this much shorter than those of latitude, in Brabant. */
  private static final double FLATNESS = 0.62;

  private static final int KEY_ROOM = 34;
  private static final int KEY_ROW = 20;
  private static final int KEY_GAP = 14;

  /**
   * Of a piece of the key beside its text, and of a letter in it: rather too much than too little.
   */
  private static final int KEY_SIGN = 32;

  private static final int KEY_LETTER = 7;
  private static final int LABEL = 12;
  private static final int RIM = 3;

  private final Scale scale;
  private final List<Bar> areas;
  private final String name;
  private final List<Outline> outlines;

  /**
   * An area's outline.
   *
   * @param rings of [longitude, latitude]
   */
  public record Outline(String code, JsonStructure rings) {}

  /**
   * @param name of the map, the same for the same outlines
   */
  public MapChart(Scale scale, List<Bar> areas, String name, List<Outline> outlines) {
    this.scale = scale;
    this.areas = areas;
    this.name = name;
    this.outlines = outlines;
  }

  public JsonObject option(String spoken) {
    MapClasses classes =
        MapClasses.of(areas.stream().map(a -> a.dot().value()).filter(v -> v != null).toList());
    return ChartParts.option(spoken)
        .add("tooltip", ChartParts.tooltip("item"))
        .add("visualMap", key(classes))
        .add("series", JSON.createArrayBuilder().add(series(classes)))
        .add("media", JSON.createArrayBuilder().add(narrow(classes)))
        .add(
            "pact",
            scale
                .reading(BarChart.points(areas))
                .add("maps", JSON.createObjectBuilder().add(name, geoJson())))
        .build();
  }

  private JsonObjectBuilder series(MapClasses classes) {
    JsonArrayBuilder data = JSON.createArrayBuilder();
    areas.forEach(area -> data.add(item(area, classes)));
    return JSON.createObjectBuilder()
        .add("type", "map")
        .add("map", name)
        .add("nameProperty", "code")
        .add("aspectScale", FLATNESS)
        .add("top", KEY_ROOM)
        .add("bottom", 0)
        .add("left", 0)
        .add("right", 0)
        .add("preserveAspect", "contain")
        .add("selectedMode", false)
        .add(
            "itemStyle",
            JSON.createObjectBuilder()
                .add("borderColor", "--pact-border-strong")
                .add("borderWidth", 1)
                .add("areaColor", "--pact-surface-2"))
        .add("emphasis", emphasis())
        .add("data", data);
  }

  private static JsonObjectBuilder emphasis() {
    return JSON.createObjectBuilder()
        .add(
            "itemStyle",
            JSON.createObjectBuilder()
                .addNull("areaColor")
                .add("borderColor", "--pact-text")
                .add("borderWidth", 3));
  }

  private JsonObjectBuilder item(Bar area, MapClasses classes) {
    Dot dot = area.dot();
    JsonObjectBuilder item = JSON.createObjectBuilder().add("name", area.code());
    if (dot.value() == null) {
      JsonObject label = label(area, "--pact-text", "--pact-surface-2");
      return labelled(item.add("value", "-"), label).add("itemStyle", hidden());
    }
    int shade = classes.shade(classes.classOf(dot.value()));
    JsonObject label = label(area, "--pact-map-text-" + shade, "--pact-map-" + shade);
    return labelled(item.add("value", dot.value()), label)
        .add("itemStyle", ChartParts.of("areaColor", "--pact-map-" + shade));
  }

  private static JsonObjectBuilder hidden() {
    return JSON.createObjectBuilder()
        .add("areaColor", "--pact-surface-2")
        .add("borderColor", "--pact-border-strong")
        .add("decal", ChartParts.hatch("--pact-border-strong"));
  }

  /** Pointed at, it reads the same. */
  private static JsonObjectBuilder labelled(JsonObjectBuilder item, JsonObject label) {
    return item.add("label", label).add("emphasis", JSON.createObjectBuilder().add("label", label));
  }

  /** In a colour that reads on its shade, with a rim of that shade where it leaves its area. */
  private static JsonObject label(Bar area, String colour, String rim) {
    return JSON.createObjectBuilder()
        .add("show", true)
        .add("color", colour)
        .add("textBorderColor", rim)
        .add("textBorderWidth", RIM)
        .add("fontSize", LABEL)
        .add("lineHeight", LABEL + 3)
        .add("formatter", stacked(area.label()))
        .build();
  }

  /** A name of two words takes two lines: on a phone an area is as wide as one. */
  private static String stacked(String label) {
    return label.replaceFirst("-", "-\n");
  }

  /** Only a key: the shades are told to each area, for those without a figure have none. */
  private JsonObjectBuilder key(MapClasses classes) {
    JsonArrayBuilder pieces = JSON.createArrayBuilder();
    for (int at = 0; at < classes.ranges().size(); at++) {
      MapClasses.Range range = classes.ranges().get(at);
      pieces.add(
          JSON.createObjectBuilder()
              .add("gte", range.low())
              .add("lte", range.high())
              .add("label", text(range))
              .add("color", "--pact-map-" + classes.shade(at)));
    }
    return JSON.createObjectBuilder()
        .add("type", "piecewise")
        .add("orient", "horizontal")
        .add("left", 0)
        .add("top", 0)
        .add("padding", 0)
        .add("itemGap", KEY_GAP)
        .add("selectedMode", false)
        .add("hoverLink", false)
        .add("textStyle", ChartParts.text("--pact-text"))
        .add("pieces", pieces);
  }

  private String text(MapClasses.Range range) {
    String low = scale.text(range.low());
    boolean one = range.low().compareTo(range.high()) == 0;
    return one ? low : low + " – " + scale.text(range.high());
  }

  /** Where a row of shades would leave the picture they stand below each other. */
  private JsonObjectBuilder narrow(MapClasses classes) {
    int row =
        classes.ranges().stream()
            .mapToInt(range -> KEY_SIGN + KEY_GAP + KEY_LETTER * text(range).length())
            .sum();
    int room = classes.ranges().size() * KEY_ROW + 2 * RIM;
    JsonObjectBuilder below = JSON.createObjectBuilder().add("top", room);
    return ChartParts.narrow(
        Math.max(row, ChartParts.NARROW_PLACES_BELOW),
        JSON.createObjectBuilder()
            .add(
                "visualMap",
                JSON.createObjectBuilder().add("orient", "vertical").add("itemGap", RIM))
            .add("series", JSON.createArrayBuilder().add(below)));
  }

  private JsonObjectBuilder geoJson() {
    JsonArrayBuilder features = JSON.createArrayBuilder();
    for (Outline outline : outlines) {
      features.add(
          JSON.createObjectBuilder()
              .add("type", "Feature")
              .add("properties", ChartParts.of("code", outline.code()))
              .add(
                  "geometry",
                  JSON.createObjectBuilder()
                      .add("type", "Polygon")
                      .add("coordinates", outline.rings())));
    }
    return JSON.createObjectBuilder().add("type", "FeatureCollection").add("features", features);
  }
}
