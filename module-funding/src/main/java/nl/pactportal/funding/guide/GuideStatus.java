package nl.pactportal.funding.guide;

import java.util.Set;

/** How far a version of the guide is. */
public enum GuideStatus {
  CONCEPT,
  /** Somebody else went through it (afgestemd). */
  ALIGNED,
  PUBLISHED;

  public boolean canBecome(GuideStatus next) {
    return switch (this) {
      case CONCEPT -> next == ALIGNED;
      case ALIGNED -> Set.of(CONCEPT, PUBLISHED).contains(next);
      case PUBLISHED -> false;
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case CONCEPT -> "neutral";
      case ALIGNED -> "info";
      case PUBLISHED -> "good";
    };
  }
}
