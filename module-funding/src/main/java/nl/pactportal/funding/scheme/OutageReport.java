package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.platform.error.BusinessException;

/** An outage as somebody of the desk writes it down, when it is over. */
public record OutageReport(Instant from, Instant until, String what) implements Serializable {
  private static final int LONGEST = 1000;

  public OutageReport {
    if (from == null) {
      throw new BusinessException("from", "outage.from.missing");
    }
    if (until == null || !until.isAfter(from)) {
      throw new BusinessException("until", "outage.until.before");
    }
    if (what == null || what.isBlank()) {
      throw new BusinessException("what", "outage.what.missing");
    }
    what = what.strip();
    if (what.length() > LONGEST) {
      throw new BusinessException("what", "reason.long", LONGEST);
    }
  }

  /**
   * @throws BusinessException if it is not over yet
   */
  void requirePast(Instant now) {
    if (until.isAfter(now)) {
      throw new BusinessException("until", "outage.until.future");
    }
  }
}
