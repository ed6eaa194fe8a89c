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
  INADMISSIBLE;

  public boolean canBecome(ObjectionStatus next) {
    return followers().contains(next);
  }

  private Set<ObjectionStatus> followers() {
    return switch (this) {
      case RECEIVED -> Set.of(IN_PROGRESS);
      case REMEDY -> Set.of(IN_PROGRESS);
      case IN_PROGRESS -> Set.of(REMEDY, HEARING, WELL_FOUNDED, UNFOUNDED, INADMISSIBLE);
      case HEARING -> Set.of(WELL_FOUNDED, UNFOUNDED, INADMISSIBLE);
      case WELL_FOUNDED, UNFOUNDED, INADMISSIBLE -> Set.of();
    };
  }

  public boolean isDecided() {
    return followers().isEmpty();
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case RECEIVED, IN_PROGRESS, HEARING -> "info";
      case REMEDY -> "warning";
      case WELL_FOUNDED -> "good";
      case UNFOUNDED, INADMISSIBLE -> "bad";
    };
  }
}
