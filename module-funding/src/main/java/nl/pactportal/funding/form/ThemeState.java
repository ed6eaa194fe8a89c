package nl.pactportal.funding.form;

import java.util.Set;

/** Whether one can apply for a theme. */
public enum ThemeState {
  /** Not agreed yet who does what. */
  DISCUSSED,
  OFFERED,
  /** No more; nothing is deleted, as somebody applied for it. */
  RETIRED;

  public boolean canBecome(ThemeState next) {
    return followers().contains(next);
  }

  /** What was given up is talked about anew before it is offered again. */
  private Set<ThemeState> followers() {
    return switch (this) {
      case DISCUSSED -> Set.of(OFFERED, RETIRED);
      case OFFERED -> Set.of(DISCUSSED, RETIRED);
      case RETIRED -> Set.of(DISCUSSED);
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case DISCUSSED -> "warning";
      case OFFERED -> "good";
      case RETIRED -> "neutral";
    };
  }
}
