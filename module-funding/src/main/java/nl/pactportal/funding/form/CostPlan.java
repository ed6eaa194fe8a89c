package nl.pactportal.funding.form;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import nl.pactportal.platform.money.Money;

/** The budget of an application: what it costs and who pays. */
public record CostPlan(List<CostLine> lines) implements Serializable {
  public static final CostPlan NONE = new CostPlan(List.of());

  public CostPlan {
    lines = lines.stream().filter(line -> !line.empty()).toList();
  }

  public boolean empty() {
    return lines.isEmpty();
  }

  public Money total() {
    return sum(CostLine::cost);
  }

  /** Paid by the region itself and by others. */
  public Money funded() {
    return sum(CostLine::funded);
  }

  /** What is left for the province. */
  public Money asked() {
    return total().minus(funded());
  }

  private Money sum(Function<CostLine, Money> part) {
    return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
  }

  public String json() {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    lines.forEach(
        line ->
            json.add(
                JSON.createObjectBuilder()
                    .add("description", line.description())
                    .add("cost", line.cost().cents())
                    .add("own", line.own().cents())
                    .add("other", line.other().cents())));
    return json.build().toString();
  }

  public static CostPlan read(String stored) {
    try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
      return new CostPlan(
          reader.readArray().getValuesAs(JsonObject.class).stream().map(CostPlan::line).toList());
    }
  }

  private static CostLine line(JsonObject json) {
    return new CostLine(
        json.getString("description"),
        cents(json, "cost"),
        cents(json, "own"),
        cents(json, "other"));
  }

  private static Money cents(JsonObject json, String name) {
    return new Money(json.getJsonNumber(name).longValueExact());
  }
}
