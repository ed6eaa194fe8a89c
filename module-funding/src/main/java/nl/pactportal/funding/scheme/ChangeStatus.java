package nl.pactportal.funding.scheme;

/** Life of a change. */
public enum ChangeStatus {
  PROPOSED,
  CARRIED_OUT,
  DECLINED,
  /** By who proposed it. */
  TAKEN_BACK;

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case PROPOSED -> "info";
      case CARRIED_OUT -> "good";
      case DECLINED, TAKEN_BACK -> "neutral";
    };
  }
}
