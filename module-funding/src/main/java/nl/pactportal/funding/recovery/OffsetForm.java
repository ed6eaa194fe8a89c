package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.money.Money;

/** What finance and a decider fill in about an offset. */
public class OffsetForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String claim;
  private Money amount;
  private OffsetGround ground;
  private String reason;
  private boolean confirmed;
  private String decline;

  OffsetPlan plan() {
    UUID chosen = claim == null || claim.isBlank() ? null : GivenId.of(claim);
    return new OffsetPlan(chosen, amount, ground, reason);
  }

  public String getClaim() {
    return claim;
  }

  public void setClaim(String claim) {
    this.claim = claim;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public OffsetGround getGround() {
    return ground;
  }

  public void setGround(OffsetGround ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public String getDecline() {
    return decline;
  }

  public void setDecline(String decline) {
    this.decline = decline;
  }
}
