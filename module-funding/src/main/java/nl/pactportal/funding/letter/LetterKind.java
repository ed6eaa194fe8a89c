package nl.pactportal.funding.letter;

/** Letters there is a text for; the text says which facts it needs. */
public enum LetterKind {
  GRANT,
  PARTIAL_GRANT,
  REFUSAL,
  NOT_PROCESSED,
  SUPPLEMENT,
  ACCOUNT_SUPPLEMENT,
  ADVANCE,
  PAYMENT_SUSPENDED,
  PAYMENT_RESUMED,
  AMENDMENT,
  AMENDMENT_REFUSAL,
  DETERMINATION,
  DIRECT_DETERMINATION,
  RECOVERY,
  OFFSET,
  REVOCATION_INTENTION,
  REVOCATION,
  REVISION,
  /** The province means to determine lower, and asks what the region thinks of that. */
  CORRECTION_NOTICE,
  /** What the region must account for, and by when, is another than its letter says. */
  OBLIGATION_NOTICE,
  OBJECTION_RECEIPT,
  OBJECTION_REMEDY,
  OBJECTION_EXTENSION,
  OBJECTION_DECISION,
  OBJECTION_WITHDRAWN,
  PENALTY_DECISION
}
