package nl.pactportal.funding.obligation;

/** Life of a change. */
public enum ChangeState {
  PROPOSED,
  APPROVED,
  DECLINED;

  /** Once decided it stays so. */
  public boolean canBecome(ChangeState next) {
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
