package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.LineAmount;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.money.Money;

/** What is advised or granted of a line of the budget, while it is filled in. */
public class LineAmountForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CostLine line;
  private Money amount;

  LineAmountForm(CostLine line, Money amount) {
    this.line = line;
    this.amount = amount;
  }

  /** One for each line of the budget, filled in with those amounts. */
  public static List<LineAmountForm> of(CostPlan costs, LinePlan amounts) {
    List<LineAmountForm> forms = new ArrayList<>();
    for (int i = 0; i < costs.lines().size(); i++) {
      forms.add(new LineAmountForm(costs.lines().get(i), amounts.lines().get(i).amount()));
    }
    return forms;
  }

  public static LinePlan plan(List<LineAmountForm> forms) {
    return new LinePlan(
        forms.stream().map(form -> new LineAmount(form.line.description(), form.amount)).toList());
  }

  public CostLine getLine() {
    return line;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }
}
