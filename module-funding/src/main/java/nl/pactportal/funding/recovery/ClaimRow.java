package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.platform.money.Money;

/** What the province is still to pay to a region: an advance or a balance nobody released yet. */
public record ClaimRow(
    UUID advanceId,
    UUID grantId,
    UUID applicationId,
    String reference,
    String title,
    AdvanceKind kind,
    Money amount,
    Money offset)
    implements Serializable {

  public Money payable() {
    return amount.minus(offset);
  }
}
