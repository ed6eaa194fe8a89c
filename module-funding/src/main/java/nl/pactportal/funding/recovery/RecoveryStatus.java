package nl.pactportal.funding.recovery;

import java.util.Set;

/** Life of a debt to the province. */
public enum RecoveryStatus {
  DECIDED,
  /** Made known; six weeks to pay (Awb 4:87). */
  OPEN,
  /** Not paid in time (Awb 4:97): interest runs. */
  DEFAULT,
  REMINDED,
  /** A writ was issued elsewhere (Awb 4:114); only recorded here. */
  WRIT,
  /** More time was given (Awb 4:94): nobody reminds meanwhile. */
  DEFERRED,
  PAID,
  OFFSET,
  WAIVED,
  LAPSED;

  public boolean canBecome(RecoveryStatus next) {
    return followers().contains(next);
  }

  private Set<RecoveryStatus> followers() {
    return switch (this) {
      case DECIDED -> Set.of(OPEN);
      case OPEN -> Set.of(DEFAULT, DEFERRED, PAID, OFFSET, WAIVED);
      case DEFAULT -> Set.of(REMINDED, DEFERRED, PAID, OFFSET, WAIVED, LAPSED);
      case REMINDED -> Set.of(WRIT, DEFERRED, PAID, OFFSET, WAIVED, LAPSED);
      case WRIT -> Set.of(PAID, OFFSET, WAIVED, LAPSED);
      case DEFERRED -> Set.of(OPEN, PAID, OFFSET, WAIVED);
      case PAID, OFFSET, WAIVED, LAPSED -> Set.of();
    };
  }

  public boolean ended() {
    return followers().isEmpty();
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case DECIDED, OPEN, DEFERRED -> "info";
      case DEFAULT, REMINDED -> "warning";
      case WRIT, LAPSED -> "bad";
      case PAID, OFFSET -> "good";
      case WAIVED -> "neutral";
    };
  }
}
