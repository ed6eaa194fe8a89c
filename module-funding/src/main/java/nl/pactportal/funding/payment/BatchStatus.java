package nl.pactportal.funding.payment;

/** Where a batch stands. */
public enum BatchStatus {
  MADE,
  APPROVED,
  CANCELLED;

  public boolean canBecome(BatchStatus next) {
    return this == MADE && next != MADE;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case MADE -> "warning";
      case APPROVED -> "good";
      case CANCELLED -> "neutral";
    };
  }
}
