package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.platform.error.BusinessException;

/**
 * From when until when one may apply; both ends count.
 *
 * @param closingSaid the closing date as people say it, or null
 */
public record Period(Instant opensAt, Instant closesAt, String closingSaid)
    implements Serializable {

  /**
   * @throws BusinessException at field {@code closingDay} if it would close before it opens, or
   *     would be closed already
   */
  public void requireSensible(Instant now) {
    if (!closesAt.isAfter(opensAt)) {
      throw new BusinessException("closingDay", "effect.beforeOpening");
    }
    if (!closesAt.isAfter(now)) {
      throw new BusinessException("closingDay", "scheme.closing.past");
    }
  }
}
