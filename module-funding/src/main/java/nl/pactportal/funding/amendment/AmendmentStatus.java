package nl.pactportal.funding.amendment;

/** Where the request for a change stands; once decided it stays so. */
public enum AmendmentStatus {
  REQUESTED,
  GRANTED,
  REFUSED;

  public boolean canBecome(AmendmentStatus next) {
    return this == REQUESTED && next != REQUESTED;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case REQUESTED -> "info";
      case GRANTED -> "good";
      case REFUSED -> "bad";
    };
  }
}
