package nl.pactportal.funding.ledger;

import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * What the books are to say of one movement.
 *
 * @param objectId the advance, decision, … it is about; may be null
 * @param remark why, in a few words; may be null
 */
public record Line(LedgerEvent event, Money amount, UUID objectId, String remark) {
  public Line {
    if (amount.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("negative posting " + amount);
    }
  }

  public Line(LedgerEvent event, Money amount, UUID objectId) {
    this(event, amount, objectId, null);
  }
}
