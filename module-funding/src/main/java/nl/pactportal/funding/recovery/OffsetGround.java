package nl.pactportal.funding.recovery;

import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.platform.error.BusinessException;

/** The law that allows an offset; without one there is none (Awb 4:93, first paragraph). */
public enum OffsetGround {
  /** Awb 4:57(3): same recipient, same activities, another period. */
  SAME_ACTIVITIES,
  /** Awb 4:95(4): what was paid in advance against the sum it was paid in advance of. */
  SETTLED_ADVANCE;

  static final String FIELD = "offsetGround";

  /**
   * That the activities are the same is for people to say; the rest can be seen.
   *
   * @param sameGrant whether debt and claim are about one grant
   * @param debt period of the grant that is owed on
   * @param claim period of the grant that is to be paid
   * @throws BusinessException if this ground does not carry it
   */
  void require(boolean sameGrant, Conditions debt, Conditions claim) {
    if (this == SETTLED_ADVANCE) {
      require(sameGrant, "offset.ground.otherGrant");
      return;
    }
    require(!sameGrant, "offset.ground.sameGrant");
    require(debt.from() != null && claim.from() != null, "offset.ground.noPeriod");
    boolean apart = debt.until().isBefore(claim.from()) || claim.until().isBefore(debt.from());
    require(apart, "offset.ground.samePeriod");
  }

  private static void require(boolean kept, String key) {
    if (!kept) {
      throw new BusinessException(FIELD, key);
    }
  }
}
