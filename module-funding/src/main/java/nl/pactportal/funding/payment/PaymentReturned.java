package nl.pactportal.funding.payment;

import nl.pactportal.funding.advance.Advance;
import nl.pactportal.platform.money.Money;

/** A payment came back, and with it what is owed of it by now: that much is not paid again. */
public record PaymentReturned(Payment payment, Advance advance, String reason) {
  /** Pays that much of a debt with it. */
  public void cover(Money debt) {
    payment.covers(debt);
    advance.offset(debt);
  }

  /** Still to be paid to the region. */
  public Money left() {
    return payment.left();
  }
}
