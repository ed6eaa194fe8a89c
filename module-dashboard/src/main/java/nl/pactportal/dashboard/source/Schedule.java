package nl.pactportal.dashboard.source;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;

/** What somebody fills in on the next release of a table, and how often to look for it. */
public record Schedule(LocalDate nextOn, String nextSaid, LookingEvery every) {
  static final int LONGEST = 200;

  public Schedule {
    nextSaid = nextSaid == null ? "" : nextSaid.strip();
    if (nextSaid.length() > LONGEST) {
      throw new BusinessException("nextSaid", "schedule.saidTooLong", LONGEST);
    }
    if (every == null) {
      throw new BusinessException("every", "schedule.everyMissing");
    }
  }
}
