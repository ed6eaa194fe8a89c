package nl.pactportal.funding.term;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * @param askedOn the clock stands still from the day after it
 * @param endedOn the day the clock runs again; null while it stands
 */
public record SuspensionRow(SuspensionGround ground, LocalDate askedOn, LocalDate endedOn)
    implements Serializable {

  /** Up to and including yesterday, if it still stands. */
  public int days(LocalDate today) {
    return Terms.suspendedDays(askedOn, endedOn == null ? today : endedOn);
  }

  public boolean open() {
    return endedOn == null;
  }
}
