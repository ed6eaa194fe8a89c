package nl.pactportal.dashboard.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Figure;
import nl.pactportal.dashboard.observation.Series;

/**
 * Series of one unit through time. Colours are names of tokens of the look, so that light, dark and
 * print are decided where the chart is drawn; {@code pact} tells what JSON cannot: how numbers
 * read.
 */
public final class LineChart {
  private static final int MOST_MARKS = 40;
  private static final int SPARSE = 6;

  private final List<Series> series;
  private final String unit;
  private final Locale locale;

  /**
   * @param series at least one, all of the same unit and release
   */
  public LineChart(List<Series> series, Locale locale) {
    this.series = series;
    this.unit = series.get(0).measure().unit();
    this.locale = locale;
  }

  /**
   * @param spoken what a screen reader says instead of the picture
   */
  public JsonObject option(String spoken) {
    return Json.createObjectBuilder()
        .add("aria", ChartParts.aria(spoken))
        .add("animation", false)
        .add("color", Json.createArrayBuilder(List.of("--pact-chart-1", "--pact-chart-2")))
        .add("textStyle", ChartParts.of("fontFamily", "--pact-font"))
        .add("grid", ChartParts.grid(series.size() > 1))
        .add("legend", ChartParts.legend(series.size() > 1))
        .add("tooltip", ChartParts.tooltip())
        .add("xAxis", ChartParts.periodAxis(labels()))
        .add("yAxis", ChartParts.valueAxis(percentage() ? "" : unit))
        .add("series", allSeries())
        .add("pact", reading())
        .build();
  }

  private List<String> labels() {
    return series.get(0).figures().stream().map(figure -> figure.period().label(locale)).toList();
  }

  private JsonArrayBuilder allSeries() {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (int i = 0; i < series.size(); i++) {
      Series one = series.get(i);
      String title = one.measure().title();
      lines.add(ChartParts.solid(title, i, definitive(one.figures())));
      if (one.figures().stream().anyMatch(figure -> figure.provisional())) {
        lines.add(ChartParts.dashed(title, i, provisional(one.figures())));
      }
    }
    return lines;
  }

  private static JsonArrayBuilder definitive(List<Figure> figures) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    int step = figures.size() > MOST_MARKS ? SPARSE : 1;
    for (int i = 0; i < figures.size(); i++) {
      boolean definitive = !figures.get(i).provisional();
      add(values, figures.get(i), definitive, i % step == 0);
    }
    return values;
  }

  /** With the last definitive figure in front, or the dashes would hang in the air. */
  private static JsonArrayBuilder provisional(List<Figure> figures) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (int i = 0; i < figures.size(); i++) {
      boolean provisional = figures.get(i).provisional();
      boolean next = i + 1 < figures.size() && figures.get(i + 1).provisional();
      add(values, figures.get(i), provisional || next, provisional);
    }
    return values;
  }

  private static void add(JsonArrayBuilder values, Figure figure, boolean wanted, boolean mark) {
    if (!wanted || figure.withoutValue()) {
      values.addNull();
    } else if (mark) {
      values.add(figure.value());
    } else {
      values.add(Json.createObjectBuilder().add("value", figure.value()).add("symbol", "none"));
    }
  }

  private JsonObject reading() {
    return Json.createObjectBuilder()
        .add("locale", locale.toLanguageTag())
        .add("decimals", series.get(0).measure().decimals())
        .add("unit", percentage() ? "%" : "")
        .add("provisional", DashboardTexts.say(locale, "chart.provisional"))
        .build();
  }

  private boolean percentage() {
    return series.get(0).measure().percentage();
  }
}
