package nl.pactportal.funding.recovery;

/** Life of an offset: proposed by one, decided by another; decided once. */
public enum OffsetStatus {
  PROPOSED,
  APPROVED,
  DECLINED;

  public boolean canBecome(OffsetStatus next) {
    return this == PROPOSED && next != PROPOSED;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case PROPOSED -> "warning";
      case APPROVED -> "good";
      case DECLINED -> "neutral";
    };
  }
}
