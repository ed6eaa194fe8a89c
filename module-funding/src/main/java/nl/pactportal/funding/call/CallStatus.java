package nl.pactportal.funding.call;

import java.time.Instant;

/** Where a call stands: people publish it, and from then on the clock opens and closes it. */
public enum CallStatus {
  CONCEPT,
  ANNOUNCED,
  OPEN,
  CLOSED,
  SETTLED,
  WITHDRAWN;

  static CallStatus at(CallStage stage, Instant now, Instant opensAt, Instant closesAt) {
    return switch (stage) {
      case CONCEPT -> CONCEPT;
      case PUBLISHED -> at(now, opensAt, closesAt);
      case SETTLED -> SETTLED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }

  /**
   * @param closesAt the last instant that still counts
   */
  static CallStatus at(Instant now, Instant opensAt, Instant closesAt) {
    if (now.isAfter(closesAt)) {
      return CLOSED;
    }
    return now.isBefore(opensAt) ? ANNOUNCED : OPEN;
  }

  /** Nothing can be asked for anymore. */
  public boolean isOver() {
    return this == CLOSED || this == SETTLED || this == WITHDRAWN;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case CONCEPT -> "warning";
      case ANNOUNCED -> "info";
      case OPEN -> "good";
      case CLOSED, SETTLED, WITHDRAWN -> "neutral";
    };
  }
}
