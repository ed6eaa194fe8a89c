package nl.pactportal.funding.recovery;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What finance wants to set off.
 *
 * @param advanceId what is then not paid out
 * @param reason why the ground carries it
 */
public record OffsetPlan(UUID advanceId, Money amount, OffsetGround ground, String reason)
    implements Serializable {

  /**
   * @throws BusinessException at the field that cannot be so
   */
  OffsetPlan checked() {
    if (advanceId == null) {
      throw new BusinessException("offsetClaim", "offset.claim.missing");
    }
    if (amount == null || !amount.isPositive()) {
      throw new BusinessException("offsetAmount", "recovery.amount.positive");
    }
    if (ground == null) {
      throw new BusinessException(OffsetGround.FIELD, "offset.ground.missing");
    }
    return new OffsetPlan(advanceId, amount, ground, Reason.require(reason, "offsetReason"));
  }
}
