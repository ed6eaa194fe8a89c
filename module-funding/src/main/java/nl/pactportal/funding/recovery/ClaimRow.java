package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.money.Money;

/** What the province is still to pay to a region, and did not send to the bank. */
public record ClaimRow(
    UUID advanceId,
    UUID grantId,
    UUID applicationId,
    String reference,
    String title,
    AdvanceKind kind,
    Money amount,
    Money offset,
    GrantStatus grantStatus)
    implements Serializable {

  public Money payable() {
    return amount.minus(offset);
  }

  /**
   * Awb 4:56 lifts the duty to pay for a while: what is not paid cannot pay a debt either. Money
   * that only waits for the account of the region can.
   */
  public boolean suspended() {
    return grantStatus == GrantStatus.SUSPENDED;
  }
}
