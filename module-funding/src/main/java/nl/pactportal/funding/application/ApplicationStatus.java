package nl.pactportal.funding.application;

import java.util.Set;

/** Where an application stands, and where it can go from there. */
public enum ApplicationStatus {
  DRAFT,
  TO_SIGN,
  SUBMITTED,
  GRANTED,
  PARTLY_GRANTED,
  REFUSED,
  WITHDRAWN;

  public boolean canBecome(ApplicationStatus next) {
    return followers().contains(next);
  }

  private Set<ApplicationStatus> followers() {
    return switch (this) {
      case DRAFT -> Set.of(TO_SIGN, WITHDRAWN);
      case TO_SIGN -> Set.of(DRAFT, SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(GRANTED, PARTLY_GRANTED, REFUSED, WITHDRAWN);
      case GRANTED, PARTLY_GRANTED, REFUSED, WITHDRAWN -> Set.of();
    };
  }

  /** The region still works on it and the province has not received it. */
  public boolean isUnsubmitted() {
    return this == DRAFT || this == TO_SIGN;
  }

  public boolean isGranted() {
    return this == GRANTED || this == PARTLY_GRANTED;
  }

  public boolean isDecided() {
    return isGranted() || this == REFUSED;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case DRAFT, TO_SIGN -> "warning";
      case SUBMITTED -> "info";
      case GRANTED, PARTLY_GRANTED -> "good";
      case REFUSED -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
