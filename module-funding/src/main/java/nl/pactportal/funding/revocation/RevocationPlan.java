package nl.pactportal.funding.revocation;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What the province means to take back.
 *
 * @param amount what is left; nothing for the whole
 * @param effectiveOn of {@code FORWARD} only: the day it takes effect
 * @param damage of {@code FORWARD} only: what is done about the damage of it (Awb 4:50(2))
 * @param breachedOn of ground {@code BREACHED_AFTER} only: the day five years are counted from
 * @param hearUntil until when the region may say what it thinks
 */
public record RevocationPlan(
    RevocationGround ground,
    Money amount,
    String reason,
    LocalDate effectiveOn,
    String damage,
    LocalDate breachedOn,
    LocalDate hearUntil)
    implements Serializable {

  RevocationKind kind() {
    return ground.kind();
  }

  /**
   * @param former granted, or determined, until now
   * @param paid what stays of a grant that is changed for the future
   * @throws BusinessException at the field that does not hold
   */
  RevocationPlan checked(Money former, Money paid, LocalDate today) {
    require(ground != null, "revocationGround", "revocation.ground.missing");
    require(
        amount != null && amount.cents() >= 0, "revocationAmount", "determination.amount.missing");
    if (amount.compareTo(former) >= 0) {
      throw new BusinessException("revocationAmount", "revocation.notLess", former.toEuro());
    }
    require(
        hearUntil != null && hearUntil.isAfter(today), "hearUntil", "revocation.hearUntil.early");
    boolean forward = kind() == RevocationKind.FORWARD;
    if (forward) {
      requireTerm(paid);
    }
    boolean breached = ground == RevocationGround.BREACHED_AFTER;
    require(
        !breached || (breachedOn != null && !breachedOn.isAfter(today)),
        "breachedOn",
        "revocation.breachedOn");
    return new RevocationPlan(
        ground,
        amount,
        Reason.require(reason, "revocationReason"),
        forward ? effectiveOn : null,
        forward ? Reason.require(damage, "damage") : null,
        breached ? breachedOn : null,
        hearUntil);
  }

  /** Awb 4:50: a reasonable term, after the region was heard; and nothing of the past. */
  private void requireTerm(Money paid) {
    require(
        effectiveOn != null && effectiveOn.isAfter(hearUntil),
        "effectiveOn",
        "revocation.effectiveOn.early");
    if (amount.compareTo(paid) < 0) {
      throw new BusinessException("revocationAmount", "revocation.forward.paid", paid.toEuro());
    }
  }

  private static void require(boolean kept, String field, String key) {
    if (!kept) {
      throw new BusinessException(field, key);
    }
  }
}
