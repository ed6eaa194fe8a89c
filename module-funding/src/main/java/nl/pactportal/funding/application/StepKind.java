package nl.pactportal.funding.application;

/** Something that happened to an application. */
public enum StepKind {
  CREATED,
  SENT_TO_SIGN,
  SENT_BACK,
  SUBMITTED,
  /** After the closing instant. */
  SUBMITTED_LATE,
  /** The province lets a late one in. */
  LATE_ADMITTED,
  /** The call closed before it was submitted. */
  NOT_SUBMITTED,
  WITHDRAWN,
  COMPLETED,
  ASSESSMENT_STARTED,
  ADVISED,
  REASSESSED,
  GRANTED,
  PARTLY_GRANTED,
  REFUSED,
  ADVANCE_PREPARED,
  ADVANCE_RELEASED,
  ADVANCES_PLANNED,
  ADVANCE_EXPIRED,
  PAYMENT_MADE,
  PAYMENT_FAILED,
  PAYMENT_RETURNED,
  PAYMENT_SUSPENDED,
  PAYMENT_RESUMED
}
