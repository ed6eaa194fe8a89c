package nl.pactportal.funding.scheme;

/** Life of a change. */
public enum ChangeStatus {
  PROPOSED,
  CARRIED_OUT,
  DECLINED,
  /** By who proposed it. */
  TAKEN_BACK;

  /** Once it is something else it stays so. */
  public boolean canBecome(ChangeStatus next) {
    return this == PROPOSED && next != PROPOSED;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case PROPOSED -> "info";
      case CARRIED_OUT -> "good";
      case DECLINED, TAKEN_BACK -> "neutral";
    };
  }
}
