package nl.pactportal.funding.account;

import java.util.Set;

/** Where a version of the account of a region stands. */
public enum AccountStatus {
  ENTERED,
  CONFIRMED,
  DECLINED,
  /** Another one was confirmed after it. */
  REPLACED;

  public boolean canBecome(AccountStatus next) {
    return switch (this) {
      case ENTERED -> Set.of(CONFIRMED, DECLINED).contains(next);
      case CONFIRMED -> next == REPLACED;
      case DECLINED, REPLACED -> false;
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case ENTERED -> "warning";
      case CONFIRMED -> "good";
      case DECLINED -> "bad";
      case REPLACED -> "neutral";
    };
  }
}
