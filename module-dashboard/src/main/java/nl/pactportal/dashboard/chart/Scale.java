package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.pactportal.dashboard.observation.Measure;

/**
 * How the numbers of a chart read. JSON holds no functions, and the same option is drawn in the
 * browser and on the server: so that is said in data ("pact"), which chart-look.js reads on both
 * sides.
 */
public record Scale(Measure measure, Locale locale) {
  /**
   * A place one can point at, with all that is said of it: for the pointer, the keyboard and the
   * screen reader alike.
   */
  public record Point(String label, List<String> texts) {}

  /** Stands above an axis; a percent sign stands at each number. */
  String unit() {
    return measure.percentage() ? "" : measure.unit();
  }

  String text(BigDecimal value) {
    return measure.text(value, locale);
  }

  JsonObjectBuilder reading(List<Point> points) {
    JsonArrayBuilder places = JSON.createArrayBuilder();
    points.forEach(
        point ->
            places.add(
                JSON.createObjectBuilder()
                    .add("label", point.label())
                    .add("texts", JSON.createArrayBuilder(point.texts()))));
    return JSON.createObjectBuilder()
        .add("locale", locale.toLanguageTag())
        .add("decimals", measure.decimals())
        .add("unit", measure.percentage() ? "%" : "")
        .add("points", places);
  }
}
