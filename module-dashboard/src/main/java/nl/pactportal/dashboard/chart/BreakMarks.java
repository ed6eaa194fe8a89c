package nl.pactportal.dashboard.chart;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Where a series was measured differently from before. */
final class BreakMarks {
  private BreakMarks() {}

  static JsonObject at(List<Integer> periods, String word) {
    JsonArrayBuilder places = JSON.createArrayBuilder();
    periods.forEach(at -> places.add(JSON.createObjectBuilder().add("xAxis", at)));
    return JSON.createObjectBuilder()
        .add("silent", true)
        .add("symbol", "none")
        .add(
            "lineStyle",
            JSON.createObjectBuilder().add("type", "dotted").add("color", "--pact-text"))
        .add(
            "label",
            JSON.createObjectBuilder(ChartParts.text("--pact-text"))
                .add("formatter", word)
                .add("position", "insideEndTop"))
        .add("data", places)
        .build();
  }
}
