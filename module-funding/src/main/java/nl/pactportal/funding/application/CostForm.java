package nl.pactportal.funding.application;

import java.io.Serializable;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.platform.money.Money;

/** A line of the budget while it is filled in. */
public class CostForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String description;
  private Money cost;
  private Money own;
  private Money other;

  static CostForm of(CostLine line) {
    CostForm form = new CostForm();
    form.description = line.description();
    form.cost = line.cost();
    form.own = line.own();
    form.other = line.other();
    return form;
  }

  CostLine line() {
    return new CostLine(description, cost, own, other);
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public Money getCost() {
    return cost;
  }

  public void setCost(Money cost) {
    this.cost = cost;
  }

  public Money getOwn() {
    return own;
  }

  public void setOwn(Money own) {
    this.own = own;
  }

  public Money getOther() {
    return other;
  }

  public void setOther(Money other) {
    this.other = other;
  }
}
