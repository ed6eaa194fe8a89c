package nl.pactportal.funding.letter;

/** Letters there is a text for; the text says which facts it needs. */
public enum LetterKind {
  GRANT,
  PARTIAL_GRANT,
  REFUSAL,
  NOT_PROCESSED,
  SUPPLEMENT,
  PAYMENT_SUSPENDED,
  AMENDMENT,
  AMENDMENT_REFUSAL,
  DETERMINATION,
  RECOVERY,
  OFFSET,
  CORRECTION_NOTICE,
  OBJECTION_RECEIPT,
  OBJECTION_REMEDY,
  OBJECTION_EXTENSION,
  OBJECTION_DECISION
}
