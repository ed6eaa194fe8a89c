package nl.pactportal.funding.grant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.funding.assessment.LineAmountForm;
import nl.pactportal.platform.money.Money;

/** What a decider fills in. */
public class DecisionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Money amount;
  private List<LineAmountForm> lines = List.of();
  private RefusalGround partGround;
  private String reason;
  private LocalDate periodFrom;
  private LocalDate periodUntil;
  private LocalDate settleBy;
  private String obligations;
  private boolean grantConfirmed;
  private RefusalGround ground;
  private String refusalReason;
  private boolean refuseConfirmed;

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public List<LineAmountForm> getLines() {
    return lines;
  }

  void setLines(List<LineAmountForm> lines) {
    this.lines = new ArrayList<>(lines);
  }

  public RefusalGround getPartGround() {
    return partGround;
  }

  public void setPartGround(RefusalGround partGround) {
    this.partGround = partGround;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getPeriodFrom() {
    return periodFrom;
  }

  public void setPeriodFrom(LocalDate periodFrom) {
    this.periodFrom = periodFrom;
  }

  public LocalDate getPeriodUntil() {
    return periodUntil;
  }

  public void setPeriodUntil(LocalDate periodUntil) {
    this.periodUntil = periodUntil;
  }

  public LocalDate getSettleBy() {
    return settleBy;
  }

  public void setSettleBy(LocalDate settleBy) {
    this.settleBy = settleBy;
  }

  public String getObligations() {
    return obligations;
  }

  public void setObligations(String obligations) {
    this.obligations = obligations;
  }

  public boolean isGrantConfirmed() {
    return grantConfirmed;
  }

  public void setGrantConfirmed(boolean grantConfirmed) {
    this.grantConfirmed = grantConfirmed;
  }

  public RefusalGround getGround() {
    return ground;
  }

  public void setGround(RefusalGround ground) {
    this.ground = ground;
  }

  public String getRefusalReason() {
    return refusalReason;
  }

  public void setRefusalReason(String refusalReason) {
    this.refusalReason = refusalReason;
  }

  public boolean isRefuseConfirmed() {
    return refuseConfirmed;
  }

  public void setRefuseConfirmed(boolean refuseConfirmed) {
    this.refuseConfirmed = refuseConfirmed;
  }

  Award award() {
    Conditions conditions = new Conditions(periodFrom, periodUntil, obligations, settleBy);
    return new Award(amount, partGround, reason, conditions, LineAmountForm.plan(lines));
  }
}
