package nl.pactportal.funding.determination;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What a decider wants to determine.
 *
 * @param ground why lower than granted; null for as granted
 * @param heardOn when the region could say what it thinks of that (Awb 4:12, second paragraph, b)
 */
public record DeterminationPlan(
    Money amount, LowerGround ground, String reason, LocalDate heardOn, String heardSaid)
    implements Serializable {

  public DeterminationPlan {
    reason = Reason.optional(reason, "determineReason");
    heardSaid = Reason.optional(heardSaid, "heardSaid");
  }

  public static DeterminationPlan asGranted(Money granted) {
    return new DeterminationPlan(granted, null, null, null, null);
  }

  /**
   * @throws BusinessException at the field that does not hold: never above the grant (I6), lower
   *     only on a ground and after a hearing
   */
  void requireFitFor(Money granted, LocalDate today) {
    if (amount == null || amount.compareTo(Money.ZERO) < 0) {
      throw new BusinessException("determined", "determination.amount.missing");
    }
    if (amount.compareTo(granted) > 0) {
      throw new BusinessException("determined", "determination.aboveGrant", granted.toEuro());
    }
    if (amount.compareTo(granted) < 0) {
      require(
          ground != null && !ground.ofRevision(), "lowerGround", "determination.ground.missing");
      require(reason != null, "determineReason", "determination.reason.missing");
      require(heardOn != null, "heardOn", "determination.heard.missing");
      require(!heardOn.isAfter(today), "heardOn", "determination.heard.future");
      require(heardSaid != null, "heardSaid", "determination.heardSaid.missing");
    }
  }

  boolean lower(Money granted) {
    return amount.compareTo(granted) < 0;
  }

  private static void require(boolean kept, String field, String key) {
    if (!kept) {
      throw new BusinessException(field, key);
    }
  }
}
