package nl.pactportal.dashboard.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Where a series was measured differently from before. */
final class BreakMarks {
  private BreakMarks() {}

  static JsonObject at(List<Integer> periods, String word) {
    JsonArrayBuilder places = Json.createArrayBuilder();
    periods.forEach(at -> places.add(Json.createObjectBuilder().add("xAxis", at)));
    return Json.createObjectBuilder()
        .add("silent", true)
        .add("symbol", "none")
        .add(
            "lineStyle",
            Json.createObjectBuilder().add("type", "dotted").add("color", "--pact-text"))
        .add(
            "label",
            Json.createObjectBuilder(ChartParts.text("--pact-text"))
                .add("formatter", word)
                .add("position", "insideEndTop"))
        .add("data", places)
        .build();
  }
}
