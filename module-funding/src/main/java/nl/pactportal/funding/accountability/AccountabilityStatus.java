package nl.pactportal.funding.accountability;

import java.util.Set;

/** The way of an account from the region's desk to a determination. */
public enum AccountabilityStatus {
  DRAFT,
  TO_SIGN,
  SUBMITTED,
  /** Something is missing; the term to determine stands still (Awb 4:15). */
  IN_SUPPLEMENT,
  IN_ASSESSMENT,
  TO_DETERMINE,
  DETERMINED;

  public boolean canBecome(AccountabilityStatus next) {
    return followers().contains(next);
  }

  private Set<AccountabilityStatus> followers() {
    return switch (this) {
      case DRAFT, IN_SUPPLEMENT -> Set.of(TO_SIGN);
      case TO_SIGN -> Set.of(DRAFT, IN_SUPPLEMENT, SUBMITTED);
      case SUBMITTED -> Set.of(IN_SUPPLEMENT, IN_ASSESSMENT);
      case IN_ASSESSMENT -> Set.of(TO_DETERMINE);
      case TO_DETERMINE -> Set.of(IN_ASSESSMENT, DETERMINED);
      case DETERMINED -> Set.of();
    };
  }

  public boolean editable() {
    return this == DRAFT || this == IN_SUPPLEMENT;
  }

  /** Signed, and not decided upon. */
  public boolean isWithProvince() {
    return this == SUBMITTED || this == IN_ASSESSMENT || this == TO_DETERMINE;
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case DRAFT -> "neutral";
      case TO_SIGN, IN_SUPPLEMENT -> "warning";
      case SUBMITTED, IN_ASSESSMENT, TO_DETERMINE -> "info";
      case DETERMINED -> "good";
    };
  }
}
