package nl.pactportal.funding.form;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/**
 * A line of the budget.
 *
 * @param cost what it costs
 * @param own the part the region pays itself
 * @param other the part others pay
 */
public record CostLine(String description, Money cost, Money own, Money other)
    implements Serializable {

  public CostLine {
    description = description == null ? "" : description.replace("\r\n", "\n").strip();
    cost = cost == null ? Money.ZERO : cost;
    own = own == null ? Money.ZERO : own;
    other = other == null ? Money.ZERO : other;
  }

  public boolean empty() {
    return description.isEmpty() && cost.cents() == 0 && funded().cents() == 0;
  }

  /** What others than the province pay of it. */
  public Money funded() {
    return own.plus(other);
  }

  public Money asked() {
    return cost.minus(funded());
  }
}
