package nl.pactportal.funding.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands, and where it can go from there (Awb 4:1 to 4:35). */
public enum ApplicationStatus {
  DRAFT,
  TO_SIGN,
  /** The call closed before it was submitted. */
  NOT_SUBMITTED,
  /** Received after the closing instant; only a decision lets it in. */
  LATE,
  SUBMITTED,
  /** Something is missing and asked for; the decision term stands still (Awb 4:5, 4:15). */
  IN_SUPPLEMENT,
  /** What was asked for did not come (Awb 4:5). */
  NOT_PROCESSED,
  COMPLETE,
  IN_ASSESSMENT,
  /** Advised on; what is advised is reserved. */
  TO_DECIDE,
  GRANTED,
  PARTLY_GRANTED,
  REFUSED,
  /** Granted and determined in one (Awb 4:43). */
  DETERMINED_DIRECTLY,
  WITHDRAWN;

  private static final Set<ApplicationStatus> UNSUBMITTED =
      EnumSet.of(DRAFT, TO_SIGN, NOT_SUBMITTED);

  public boolean canBecome(ApplicationStatus next) {
    return followers().contains(next);
  }

  private Set<ApplicationStatus> followers() {
    return switch (this) {
      case DRAFT -> Set.of(TO_SIGN, NOT_SUBMITTED, WITHDRAWN);
      case TO_SIGN -> Set.of(DRAFT, SUBMITTED, LATE, NOT_SUBMITTED, WITHDRAWN);
      case LATE -> Set.of(SUBMITTED, REFUSED, WITHDRAWN);
      case SUBMITTED -> Set.of(IN_SUPPLEMENT, COMPLETE, WITHDRAWN);
      case IN_SUPPLEMENT -> Set.of(SUBMITTED, NOT_PROCESSED, WITHDRAWN);
      case COMPLETE -> Set.of(IN_ASSESSMENT, DETERMINED_DIRECTLY, WITHDRAWN);
      case IN_ASSESSMENT -> Set.of(TO_DECIDE, WITHDRAWN);
      case TO_DECIDE ->
          Set.of(IN_ASSESSMENT, GRANTED, PARTLY_GRANTED, REFUSED, DETERMINED_DIRECTLY, WITHDRAWN);
      case NOT_SUBMITTED,
          NOT_PROCESSED,
          GRANTED,
          PARTLY_GRANTED,
          REFUSED,
          DETERMINED_DIRECTLY,
          WITHDRAWN ->
          Set.of();
    };
  }

  /** The province has not received it. */
  public boolean isUnsubmitted() {
    return UNSUBMITTED.contains(this);
  }

  public boolean isGranted() {
    return this == GRANTED || this == PARTLY_GRANTED || this == DETERMINED_DIRECTLY;
  }

  public boolean isDecided() {
    return isGranted() || this == REFUSED || this == NOT_PROCESSED;
  }

  /** Received, and the province has still to decide. */
  public boolean isWaitingForDecision() {
    return !isUnsubmitted() && !isDecided() && this != WITHDRAWN && this != LATE;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case DRAFT, TO_SIGN, IN_SUPPLEMENT -> "warning";
      case SUBMITTED, COMPLETE, IN_ASSESSMENT, TO_DECIDE -> "info";
      case GRANTED, PARTLY_GRANTED, DETERMINED_DIRECTLY -> "good";
      case REFUSED, NOT_PROCESSED, NOT_SUBMITTED, LATE -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
