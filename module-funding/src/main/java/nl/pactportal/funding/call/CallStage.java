package nl.pactportal.funding.call;

import java.util.Set;

/** What people made of a call; whether a published one is open follows from the clock. */
public enum CallStage {
  CONCEPT,
  PUBLISHED,
  /** Everything of it is determined. */
  SETTLED,
  /** Taken back before it opened. */
  WITHDRAWN;

  public boolean canBecome(CallStage next) {
    return switch (this) {
      case CONCEPT -> Set.of(PUBLISHED, WITHDRAWN).contains(next);
      case PUBLISHED -> Set.of(SETTLED, WITHDRAWN).contains(next);
      case SETTLED, WITHDRAWN -> false;
    };
  }
}
