package nl.pactportal.funding.advance;

import java.util.Set;

/** Where an advance stands, and where it can go from there. */
public enum AdvanceStatus {
  PREPARED,
  RELEASED;

  public boolean canBecome(AdvanceStatus next) {
    return (this == PREPARED ? Set.of(RELEASED) : Set.<AdvanceStatus>of()).contains(next);
  }

  /** How the look colours it. */
  public String kind() {
    return this == PREPARED ? "warning" : "good";
  }
}
