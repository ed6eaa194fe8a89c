package nl.pactportal.dashboard.compare;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.Bar;
import nl.pactportal.dashboard.chart.BarChart;
import nl.pactportal.dashboard.chart.DotWhisker;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.chart.LineGraphic;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.chart.MapChart;
import nl.pactportal.dashboard.chart.OptionText;
import nl.pactportal.dashboard.chart.Scale;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;

/** The three pictures of a comparison. */
final class CompareGraphics {
  private final Comparison found;
  private final Locale locale;
  private final Standings standings;
  private final String note;

  /**
   * @param note on figures that are older than one would expect
   */
  CompareGraphics(Comparison found, Locale locale, String note) {
    this.found = found;
    this.locale = locale;
    this.standings = new Standings(found, locale);
    this.note = note;
  }

  /** Dots with whiskers; amounts without margins are bars, for their length is what they say. */
  Graphic ranking() {
    boolean bounded = standings.all().stream().anyMatch(one -> one.figure().low() != null);
    List<Bar> bars = standings.regions().stream().map(standings::placed).toList();
    String title = title("compare.ranking");
    JsonObject option =
        measure().kind() == MeasureKind.COUNT && !bounded
            ? new BarChart(scale(), bars).option(spoken(title))
            : new DotWhisker(scale(), bars, reference()).option(spoken(title));
    return graphic("ranking", title, option, "bars");
  }

  /** A rate of the whole province to hold the others against; a sum would be off the scale. */
  private Bar reference() {
    return measure().kind() == MeasureKind.COUNT
        ? null
        : standings.wholes().stream()
            .filter(one -> one.code().startsWith("PV"))
            .map(standings::plain)
            .findFirst()
            .orElse(null);
  }

  Graphic map() {
    List<MapChart.Outline> outlines =
        regions().filter(area -> area.boundary() != null).map(CompareGraphics::outline).toList();
    String name = "regions-" + found.areas().get(0).classificationYear();
    List<Bar> bars = standings.regions().stream().map(standings::mapped).toList();
    String title = title("compare.map");
    return graphic(
        "map", title, new MapChart(scale(), bars, name, outlines).option(spoken(title)), "map");
  }

  private Stream<Area> regions() {
    return found.areas().stream().filter(area -> area.kind() == Area.Kind.LABOUR_MARKET);
  }

  private static MapChart.Outline outline(Area area) {
    try (JsonReader reader = Json.createReader(new StringReader(area.boundary()))) {
      return new MapChart.Outline(area.code(), reader.readArray());
    }
  }

  Graphic multiples() {
    List<Named> lines = new ArrayList<>(found.regions());
    if (measure().kind() != MeasureKind.COUNT) {
      found.wholes().stream().filter(one -> one.geo().startsWith("PV")).forEach(lines::add);
    }
    return new LineGraphic(found.chosen().table().about(), lines, found.breaks(), locale)
        .multiples(
            "multiples",
            say("compare.multiples", measure().title(), found.breakdown().title()),
            note);
  }

  private Graphic graphic(String id, String title, JsonObject option, String size) {
    return new Graphic(
        id,
        title,
        OptionText.of(option),
        size,
        keys(size),
        new Graphic.Caption(
            found.chosen().table().about(),
            found.period().period().label(locale),
            found.period().status().label(locale),
            standings.all().stream().anyMatch(one -> one.figure().provisional()),
            note),
        standings.sheet());
  }

  private List<String> keys(String size) {
    List<Figure> figures = standings.all().stream().map(Standings.Standing::figure).toList();
    List<String> keys = new ArrayList<>();
    if (figures.stream().anyMatch(f -> f.provisional() && !f.withoutValue())) {
      keys.add(say("chart.key.provisional"));
    }
    if (size.equals("bars") && figures.stream().anyMatch(f -> f.low() != null)) {
      keys.add(say("chart.key.margin"));
      keys.add(say("compare.key.bands"));
    }
    if (figures.stream().anyMatch(Figure::withoutValue)) {
      keys.add(say("chart.key.missing"));
    }
    if (size.equals("map")) {
      keys.add(say("compare.key.map"));
    }
    return keys;
  }

  private String spoken(String title) {
    return say("chart.spoken.bars", title, say("region.province"), period());
  }

  private String title(String key) {
    return say(key, measure().title(), period(), found.breakdown().title());
  }

  private String period() {
    return found.period().period().label(locale);
  }

  private Measure measure() {
    return found.chosen().topic().measure();
  }

  private Scale scale() {
    return new Scale(measure(), locale);
  }

  private String say(String key, Object... arguments) {
    return DashboardTexts.say(locale, key, arguments).strip();
  }
}
