package nl.pactportal.funding.effect;

/** Life of a proposal. */
public enum EffectStatus {
  PROPOSED,
  CARRIED_OUT,
  DECLINED;

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case PROPOSED -> "info";
      case CARRIED_OUT -> "good";
      case DECLINED -> "neutral";
    };
  }
}
