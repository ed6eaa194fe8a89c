package nl.pactportal.funding.grant;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;

/**
 * What a grant is given for and under (Awb 4:32, 4:37); all of it may be null.
 *
 * @param from first day of the activities
 * @param obligations a line each
 * @param settleBy when the region accounts for it at the latest
 */
public record Conditions(LocalDate from, LocalDate until, String obligations, LocalDate settleBy)
    implements Serializable {
  public static final Conditions NONE = new Conditions(null, null, null, null);
  public static final int LONGEST = 4000;

  public Conditions {
    obligations = obligations == null || obligations.isBlank() ? null : obligations.strip();
  }

  /**
   * @throws BusinessException at the field that cannot be so
   */
  void require() {
    if ((from == null) != (until == null)) {
      throw new BusinessException(from == null ? "periodFrom" : "periodUntil", "grant.period.both");
    }
    if (until != null && until.isBefore(from)) {
      throw new BusinessException("periodUntil", "grant.period.order");
    }
    if (settleBy != null && until != null && !settleBy.isAfter(until)) {
      throw new BusinessException("settleBy", "grant.settleBy.early");
    }
    if (obligations != null && obligations.length() > LONGEST) {
      throw new BusinessException("obligations", "reason.long", LONGEST);
    }
  }

  public boolean any() {
    return from != null || settleBy != null || obligations != null;
  }
}
