package nl.pactportal.funding.amendment;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * What a region wants its grant to become.
 *
 * @param from may be null, as may be {@code until}
 */
public record Wish(Money amount, LocalDate from, LocalDate until, String activities, String reason)
    implements Serializable {
  public static final int LONGEST = 10_000;

  /**
   * @throws BusinessException at the field that cannot be so
   */
  Wish checked() {
    if (amount == null || !amount.isPositive()) {
      throw new BusinessException("newAmount", "grant.amount.positive");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new BusinessException("newUntil", "amendment.period.order");
    }
    if (activities == null || activities.isBlank()) {
      throw new BusinessException("newActivities", "amendment.activities.missing");
    }
    if (activities.length() > LONGEST) {
      throw new BusinessException("newActivities", "reason.long", LONGEST);
    }
    return new Wish(
        amount, from, until, activities.strip(), Reason.require(reason, "amendmentReason"));
  }
}
