package nl.pactportal.funding.advance;

import java.util.Set;

/** Where an advance stands, and where it can go from there. */
public enum AdvanceStatus {
  PLANNED,
  PREPARED,
  /** Waits while payment is suspended (Awb 4:56) or the account of the region changes. */
  HELD,
  RELEASED,
  IN_BATCH,
  PAID,
  /** Set off against a debt of the region: nothing is left to pay (Awb 4:93). */
  OFFSET,
  /** The bank did not pay it, or it came back. */
  FAILED,
  EXPIRED,
  /** Counted when the grant was determined (Awb 4:95, fourth paragraph). */
  SETTLED;

  public boolean canBecome(AdvanceStatus next) {
    return followers().contains(next);
  }

  private Set<AdvanceStatus> followers() {
    return switch (this) {
      case PLANNED -> Set.of(PREPARED, HELD, EXPIRED, OFFSET);
      case PREPARED -> Set.of(RELEASED, HELD, EXPIRED, OFFSET);
      case HELD -> Set.of(PLANNED, PREPARED, RELEASED, EXPIRED, OFFSET);
      case RELEASED -> Set.of(IN_BATCH, HELD, EXPIRED, OFFSET);
      case IN_BATCH -> Set.of(PAID, FAILED, RELEASED, HELD);
      case PAID -> Set.of(SETTLED, FAILED);
      case FAILED -> Set.of(PREPARED, EXPIRED, OFFSET);
      case OFFSET -> Set.of(SETTLED);
      case EXPIRED, SETTLED -> Set.of();
    };
  }

  /** Not paid, and not on its way to the bank. */
  public boolean canBeHeld() {
    return this == PLANNED || this == PREPARED || this == RELEASED;
  }

  /** Not paid, and not given up: the region still gets it. */
  public boolean isToBePaid() {
    return switch (this) {
      case PLANNED, PREPARED, HELD, RELEASED, IN_BATCH, FAILED -> true;
      case PAID, OFFSET, EXPIRED, SETTLED -> false;
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case PLANNED, EXPIRED -> "neutral";
      case PREPARED, HELD -> "warning";
      case RELEASED, IN_BATCH -> "info";
      case PAID, OFFSET, SETTLED -> "good";
      case FAILED -> "bad";
    };
  }
}
