package nl.pactportal.funding.grant;

import nl.pactportal.funding.Reason;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What is decided and why. Less than asked needs a ground and a reason (Awb 3:46, 4:25, 4:35).
 *
 * @param ground null if all is granted
 * @param reason null if all is granted and nothing was to be said
 */
record Verdict(ApplicationStatus outcome, Money amount, RefusalGround ground, String reason) {

  /**
   * @param ground on which the rest is refused; ignored if nothing is
   */
  static Verdict grant(Money requested, Money amount, RefusalGround ground, String said) {
    if (amount == null || !amount.isPositive()) {
      throw new BusinessException("amount", "grant.amount.positive");
    }
    if (amount.compareTo(requested) > 0) {
      throw new BusinessException("amount", "grant.amount.aboveRequested", requested.toEuro());
    }
    String reason = Reason.optional(said, "grantReason");
    if (amount.equals(requested)) {
      return new Verdict(ApplicationStatus.GRANTED, amount, null, reason);
    }
    if (ground == null) {
      throw new BusinessException("partGround", "grant.partly.ground");
    }
    if (reason == null) {
      throw new BusinessException("grantReason", "grant.partly.reason");
    }
    return new Verdict(ApplicationStatus.PARTLY_GRANTED, amount, ground, reason);
  }

  /** Granted and determined in one (Awb 4:43); less than asked needs a reason, too. */
  static Verdict determine(Money requested, Money amount, RefusalGround ground, String said) {
    Verdict granted = grant(requested, amount, ground, said);
    return new Verdict(
        ApplicationStatus.DETERMINED_DIRECTLY, amount, granted.ground(), granted.reason());
  }

  static Verdict refuse(RefusalGround ground, String said) {
    if (ground == null) {
      throw new BusinessException("ground", "grant.ground.missing");
    }
    String reason = Reason.require(said, "refusalReason");
    return new Verdict(ApplicationStatus.REFUSED, Money.ZERO, ground, reason);
  }
}
