package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.observation.DatasetFigures;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.MeasureKind;

/** Puts areas in one period together to a ranking or a map: on pages, in frames and in files. */
public final class PlaceGraphic {
  private final DatasetFigures.About about;
  private final Standings standings;
  private final String breakdown;
  private final String note;

  /**
   * @param breakdown titles of the categories chosen; empty for none
   * @param note on figures that are older than one would expect
   */
  public PlaceGraphic(
      DatasetFigures.About about, Standings standings, String breakdown, String note) {
    this.about = about;
    this.standings = standings;
    this.breakdown = breakdown;
    this.note = note;
  }

  /** Dots with whiskers; amounts without margins are bars, for their length is what they say. */
  public Graphic ranking(String id) {
    boolean bounded = standings.all().stream().anyMatch(one -> one.figure().low() != null);
    List<Bar> bars = standings.ranked().stream().map(standings::placed).toList();
    String title = title("compare.ranking");
    JsonObject option =
        measure().kind() == MeasureKind.COUNT && !bounded
            ? new BarChart(scale(), bars).option(spoken(title))
            : new DotWhisker(scale(), bars, reference()).option(spoken(title));
    return graphic(id, title, option, "bars");
  }

  /** A rate of the whole province to hold the others against; a sum would be off the scale. */
  private Bar reference() {
    return measure().kind() == MeasureKind.COUNT
        ? null
        : standings.above().stream()
            .filter(one -> one.code().startsWith("PV"))
            .map(standings::plain)
            .findFirst()
            .orElse(null);
  }

  /**
   * @param areas of the classification of the table; of those it has no figures of nothing is drawn
   */
  public Graphic map(String id, List<Area> areas) {
    List<Bar> bars = standings.ranked().stream().map(standings::mapped).toList();
    List<MapChart.Outline> outlines =
        areas.stream()
            .filter(area -> area.boundary() != null && has(bars, area))
            .map(PlaceGraphic::outline)
            .toList();
    String title = title("compare.map");
    String shown = String.join("-", outlines.stream().map(MapChart.Outline::code).toList());
    String name = "regions-" + areas.get(0).classificationYear() + "-" + shown;
    return graphic(
        id, title, new MapChart(scale(), bars, name, outlines).option(spoken(title)), "map");
  }

  private static boolean has(List<Bar> bars, Area area) {
    return bars.stream().anyMatch(bar -> bar.code().equals(area.code()));
  }

  private static MapChart.Outline outline(Area area) {
    try (JsonReader reader = JSON.createReader(new StringReader(area.boundary()))) {
      return new MapChart.Outline(area.code(), reader.readArray());
    }
  }

  private Graphic graphic(String id, String title, JsonObject option, String size) {
    return new Graphic(
        id,
        title,
        OptionText.of(option),
        size,
        keys(size),
        new Graphic.Caption(
            about,
            period(),
            standings.period().status().label(locale()),
            standings.all().stream().anyMatch(one -> one.figure().provisional()),
            note),
        standings.sheet(),
        subject(),
        List.of(measure().title(), measure().unit(), breakdown));
  }

  private Subject subject() {
    return new Subject(
        standings.ranked().stream()
            .map(one -> new Subject.Shown(one.name(), measure().code(), one.code()))
            .toList(),
        List.of(standings.period().period().code()),
        true);
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
    return say(key, measure().title(), period(), breakdown);
  }

  private String period() {
    return standings.period().period().label(locale());
  }

  private Measure measure() {
    return standings.measure();
  }

  private Scale scale() {
    return new Scale(measure(), locale());
  }

  private Locale locale() {
    return standings.locale();
  }

  private String say(String key, Object... arguments) {
    return DashboardTexts.say(locale(), key, arguments).strip();
  }
}
