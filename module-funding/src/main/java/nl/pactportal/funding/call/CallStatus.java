package nl.pactportal.funding.call;

import java.time.Instant;

/** Where a call stands follows from the clock alone; nobody opens or closes it by hand. */
public enum CallStatus {
  ANNOUNCED,
  OPEN,
  CLOSED;

  /**
   * @param closesAt the last instant that still counts
   */
  static CallStatus at(Instant now, Instant opensAt, Instant closesAt) {
    if (now.isAfter(closesAt)) {
      return CLOSED;
    }
    return now.isBefore(opensAt) ? ANNOUNCED : OPEN;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case ANNOUNCED -> "info";
      case OPEN -> "good";
      case CLOSED -> "neutral";
    };
  }
}
