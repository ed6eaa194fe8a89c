package nl.pactportal.funding.form;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** An amount for each line of a budget; together they are what is advised or granted. */
public record LinePlan(List<LineAmount> lines) implements Serializable {
  public static final LinePlan NONE = new LinePlan(List.of());

  public LinePlan {
    lines = List.copyOf(lines);
  }

  public boolean empty() {
    return lines.isEmpty();
  }

  public Money total() {
    return lines.stream().map(LineAmount::amount).reduce(Money.ZERO, Money::plus);
  }

  /**
   * Shares an amount out in the ratio of what is asked, in whole cents and for no line more than
   * that.
   *
   * @param amount at most what is asked
   */
  public static LinePlan proposed(CostPlan costs, Money amount) {
    long all = costs.lines().stream().mapToLong(LinePlan::asked).sum();
    List<LineAmount> shares = new ArrayList<>();
    long left = Math.min(amount.cents(), all);
    long given = left;
    for (CostLine line : costs.lines()) {
      long share = all == 0 ? 0 : part(asked(line), given, all);
      shares.add(new LineAmount(line.description(), new Money(share)));
      left -= share;
    }
    return new LinePlan(withRest(costs, shares, left));
  }

  private static long part(long asked, long given, long all) {
    return BigInteger.valueOf(asked)
        .multiply(BigInteger.valueOf(given))
        .divide(BigInteger.valueOf(all))
        .longValueExact();
  }

  /** Rounding leaves fewer cents than there are lines: the last lines with room get one each. */
  private static List<LineAmount> withRest(CostPlan costs, List<LineAmount> shares, long rest) {
    long left = rest;
    for (int i = shares.size() - 1; i >= 0 && left > 0; i--) {
      LineAmount share = shares.get(i);
      if (share.amount().cents() < asked(costs.lines().get(i))) {
        shares.set(i, new LineAmount(share.description(), share.amount().plus(new Money(1))));
        left--;
      }
    }
    return shares;
  }

  /** A line that others pay more of than it costs asks for nothing. */
  private static long asked(CostLine line) {
    return Math.max(0, line.asked().cents());
  }

  /**
   * @param field of the amount
   * @throws BusinessException at that field if they are not the lines of that budget, one is more
   *     than was asked for it, or their sum is another
   */
  public void requireFor(CostPlan costs, Money amount, String field) {
    if (lines.size() != costs.lines().size()) {
      throw new BusinessException(field, "lines.all");
    }
    for (int i = 0; i < lines.size(); i++) {
      long cents = lines.get(i).amount() == null ? -1 : lines.get(i).amount().cents();
      if (cents < 0 || cents > asked(costs.lines().get(i))) {
        throw new BusinessException(
            field, "lines.range", i + 1, new Money(asked(costs.lines().get(i))).toEuro());
      }
    }
    if (!lines.isEmpty() && !total().equals(amount)) {
      throw new BusinessException(field, "lines.sum", total().toEuro());
    }
  }

  public String json() {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    lines.forEach(
        line ->
            json.add(
                JSON.createObjectBuilder()
                    .add("description", line.description())
                    .add("cents", line.amount().cents())));
    return json.build().toString();
  }

  public static LinePlan read(String stored) {
    try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
      return new LinePlan(
          reader.readArray().getValuesAs(JsonObject.class).stream().map(LinePlan::line).toList());
    }
  }

  private static LineAmount line(JsonObject json) {
    return new LineAmount(
        json.getString("description"), new Money(json.getJsonNumber("cents").longValueExact()));
  }
}
