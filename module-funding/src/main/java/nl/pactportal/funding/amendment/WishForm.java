package nl.pactportal.funding.amendment;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.money.Money;

/** What a region and a decider fill in about a change. */
public class WishForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Money amount;
  private LocalDate from;
  private LocalDate until;
  private String activities;
  private String reason;
  private String decision;
  private String refusal;
  private boolean confirmed;

  /** Begins with what is in force now. */
  void begin(Money granted, LocalDate begins, LocalDate ends, String told) {
    this.amount = granted;
    this.from = begins;
    this.until = ends;
    this.activities = told;
  }

  Wish wish() {
    return new Wish(amount, from, until, activities, reason);
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getActivities() {
    return activities;
  }

  public void setActivities(String activities) {
    this.activities = activities;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }

  public String getRefusal() {
    return refusal;
  }

  public void setRefusal(String refusal) {
    this.refusal = refusal;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
