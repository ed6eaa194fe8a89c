package nl.pactportal.funding.grant;

import java.util.Set;
import nl.pactportal.funding.application.ApplicationStatus;

/** Where a grant stands after the decision (Awb 4:37 to 4:57). */
public enum GrantStatus {
  /** Nothing was granted. */
  NONE,
  ACTIVE,
  /** Payment waits for a decision on what is wrong (Awb 4:56). */
  SUSPENDED,
  REVOKED,
  /** The region accounts for it. */
  ACCOUNTING,
  DETERMINED,
  /** Determined lower afterwards (Awb 4:49). */
  REVISED,
  CLOSED,
  /** What was paid on it counts for a later, larger grant. */
  MERGED;

  /** Where it begins. */
  static GrantStatus after(ApplicationStatus outcome) {
    if (outcome == ApplicationStatus.DETERMINED_DIRECTLY) {
      return DETERMINED;
    }
    return outcome.isGranted() ? ACTIVE : NONE;
  }

  public boolean canBecome(GrantStatus next) {
    return followers().contains(next);
  }

  private Set<GrantStatus> followers() {
    return switch (this) {
      case ACTIVE -> Set.of(SUSPENDED, REVOKED, ACCOUNTING, DETERMINED, MERGED);
      case SUSPENDED -> Set.of(ACTIVE, REVOKED, ACCOUNTING, DETERMINED);
      case ACCOUNTING -> Set.of(ACTIVE, SUSPENDED, REVOKED, DETERMINED);
      case DETERMINED, REVISED -> Set.of(CLOSED, REVISED);
      case CLOSED -> Set.of(REVISED);
      case NONE, REVOKED, MERGED -> Set.of();
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case ACTIVE, DETERMINED -> "good";
      case SUSPENDED, REVISED -> "warning";
      case ACCOUNTING -> "info";
      case REVOKED -> "bad";
      case NONE, CLOSED, MERGED -> "neutral";
    };
  }
}
