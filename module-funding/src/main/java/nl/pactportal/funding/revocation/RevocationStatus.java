package nl.pactportal.funding.revocation;

import java.util.Set;

/** Life of a revocation: nothing is taken away before the region could be heard. */
public enum RevocationStatus {
  /** The region knows what is meant, and may say what it thinks (Awb 4:8, 4:12). */
  ANNOUNCED,
  HEARD,
  /** Decided and made known; it takes effect after a term (Awb 4:50). */
  DECIDED,
  IN_FORCE,
  DROPPED;

  public boolean canBecome(RevocationStatus next) {
    return followers().contains(next);
  }

  private Set<RevocationStatus> followers() {
    return switch (this) {
      case ANNOUNCED -> Set.of(HEARD, DECIDED, IN_FORCE, DROPPED);
      case HEARD -> Set.of(DECIDED, IN_FORCE, DROPPED);
      case DECIDED -> Set.of(IN_FORCE);
      case IN_FORCE, DROPPED -> Set.of();
    };
  }

  public boolean open() {
    return this == ANNOUNCED || this == HEARD;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case ANNOUNCED, HEARD -> "warning";
      case DECIDED, IN_FORCE -> "bad";
      case DROPPED -> "neutral";
    };
  }
}
