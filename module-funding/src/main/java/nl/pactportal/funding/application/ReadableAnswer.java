package nl.pactportal.funding.application;

import java.util.stream.Collectors;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.platform.money.Money;

/** A value of a form as text, to put two of them next to each other. */
final class ReadableAnswer {
  private ReadableAnswer() {}

  /** Null for what is empty. */
  static String of(Object value) {
    if (value instanceof Money money) {
      return euro(money);
    }
    if (value instanceof CostPlan costs) {
      return costs.lines().stream().map(ReadableAnswer::line).collect(Collectors.joining("\n"));
    }
    return value == null ? null : value.toString();
  }

  private static String line(CostLine line) {
    return line.description()
        + ": "
        + String.join(" | ", euro(line.cost()), euro(line.own()), euro(line.other()));
  }

  private static String euro(Money money) {
    return money.toEuro().toPlainString().replace('.', ',');
  }
}
