package nl.pactportal.funding.payment;

import java.util.Optional;
import java.util.Set;

/** What a code of ISO 20022 (ExternalPaymentTransactionStatus) means for a payment. */
enum BankVerdict {
  PAID(Set.of("ACCC", "ACSC")),
  REJECTED(Set.of("RJCT", "CANC")),
  /** Taken in, and not settled yet. */
  PENDING(Set.of("RCVD", "ACTC", "ACCP", "ACSP", "ACWC", "ACWP", "PATC", "PDNG", "PART"));

  private final Set<String> codes;

  BankVerdict(Set<String> codes) {
    this.codes = codes;
  }

  static Optional<BankVerdict> of(String code) {
    for (BankVerdict verdict : values()) {
      if (verdict.codes.contains(code)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
