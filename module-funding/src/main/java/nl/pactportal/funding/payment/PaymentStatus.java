package nl.pactportal.funding.payment;

import java.util.Set;

/** What the bank did with a payment. */
public enum PaymentStatus {
  IN_BATCH,
  PAID,
  FAILED,
  RETURNED,
  /** Taken out of its batch before that was approved. */
  WITHDRAWN;

  public boolean canBecome(PaymentStatus next) {
    return switch (this) {
      case IN_BATCH -> Set.of(PAID, FAILED, WITHDRAWN).contains(next);
      case PAID -> next == RETURNED;
      case FAILED, RETURNED, WITHDRAWN -> false;
    };
  }

  /** How the look colours it. */
  public String kind() {
    return switch (this) {
      case IN_BATCH -> "info";
      case PAID -> "good";
      case FAILED, RETURNED -> "bad";
      case WITHDRAWN -> "neutral";
    };
  }
}
