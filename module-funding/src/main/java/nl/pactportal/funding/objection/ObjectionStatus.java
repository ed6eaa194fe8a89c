package nl.pactportal.funding.objection;

import java.util.Set;

/** Where an objection stands. */
public enum ObjectionStatus {
  RECEIVED,
  /** Something is missing that the region may still give (Awb 6:6). */
  REMEDY,
  IN_PROGRESS,
  /** Heard, or invited to be (Awb 7:2). */
  HEARING,
  WELL_FOUNDED,
  UNFOUNDED,
  INADMISSIBLE,
  /** By the region itself (Awb 6:21). */
  WITHDRAWN;

  public boolean canBecome(ObjectionStatus next) {
    return followers().contains(next);
  }

  private Set<ObjectionStatus> followers() {
    return switch (this) {
      case RECEIVED, REMEDY -> Set.of(IN_PROGRESS, WITHDRAWN);
      case IN_PROGRESS -> Set.of(REMEDY, HEARING, WELL_FOUNDED, UNFOUNDED, INADMISSIBLE, WITHDRAWN);
      case HEARING -> Set.of(WELL_FOUNDED, UNFOUNDED, INADMISSIBLE, WITHDRAWN);
      case WELL_FOUNDED, UNFOUNDED, INADMISSIBLE, WITHDRAWN -> Set.of();
    };
  }

  /** The province said what it makes of it. */
  public boolean isDecided() {
    return isEnded() && this != WITHDRAWN;
  }

  /** Nothing comes after it. */
  public boolean isEnded() {
    return followers().isEmpty();
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case RECEIVED, IN_PROGRESS, HEARING -> "info";
      case REMEDY -> "warning";
      case WELL_FOUNDED -> "good";
      case UNFOUNDED, INADMISSIBLE -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
