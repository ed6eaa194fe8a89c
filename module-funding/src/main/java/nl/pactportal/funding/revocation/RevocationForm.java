package nl.pactportal.funding.revocation;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.money.Money;

/** What an assessor fills in to announce that something is taken back. */
public class RevocationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private RevocationGround ground;
  private Money amount;
  private String reason;
  private LocalDate effectiveOn;
  private String damage;
  private LocalDate breachedOn;
  private LocalDate hearUntil;

  RevocationPlan plan() {
    return new RevocationPlan(ground, amount, reason, effectiveOn, damage, breachedOn, hearUntil);
  }

  public RevocationGround getGround() {
    return ground;
  }

  public void setGround(RevocationGround ground) {
    this.ground = ground;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public String getDamage() {
    return damage;
  }

  public void setDamage(String damage) {
    this.damage = damage;
  }

  public LocalDate getBreachedOn() {
    return breachedOn;
  }

  public void setBreachedOn(LocalDate breachedOn) {
    this.breachedOn = breachedOn;
  }

  public LocalDate getHearUntil() {
    return hearUntil;
  }

  public void setHearUntil(LocalDate hearUntil) {
    this.hearUntil = hearUntil;
  }
}
