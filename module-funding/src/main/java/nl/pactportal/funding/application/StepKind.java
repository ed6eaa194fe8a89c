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
  SUPPLEMENT_ASKED,
  SUPPLEMENTED,
  /** The term to complete it passed unused. */
  SUPPLEMENT_LAPSED,
  NOT_PROCESSED,
  /** Weighed although what was asked for did not come. */
  PROCEEDED,
  ASSESSMENT_STARTED,
  ASSESSOR_REPLACED,
  HEARD,
  /** A reservation of a withdrawn application was given back. */
  RESERVATION_RELEASED,
  ADVISED,
  REASSESSED,
  GRANTED,
  PARTLY_GRANTED,
  REFUSED,
  /** Granted and determined in one (Awb 4:43). */
  DETERMINED_DIRECTLY,
  AMENDMENT_REQUESTED,
  AMENDED,
  AMENDMENT_REFUSED,
  ADVANCE_PREPARED,
  ADVANCE_RELEASED,
  /** The decision to grant says by when is accounted for it. */
  OBLIGATION_SET,
  OBLIGATION_PROPOSED,
  OBLIGATION_CHANGED,
  OBLIGATION_DECLINED,
  OBLIGATION_REMINDED,
  OBLIGATION_TERM_SET,
  /** What was paid on this grant counts for another. */
  ADVANCE_HANDED_OVER,
  ADVANCE_TAKEN_OVER,
  ACCOUNT_CREATED,
  ACCOUNT_TO_SIGN,
  ACCOUNT_SENT_BACK,
  ACCOUNT_SUBMITTED,
  ACCOUNT_SUPPLEMENT,
  ACCOUNT_COMPLETE,
  ACCOUNT_ADVISED,
  ACCOUNT_REASSESSED,
  /** The region may say what it thinks of a lower determination. */
  LOWER_ANNOUNCED,
  DETERMINED,
  /** Another handler goes on with it (F10). */
  OBJECTION_TAKEN_OVER,
  REVOCATION_ANNOUNCED,
  REVOCATION_HEARD,
  REVOCATION_DECIDED,
  REVOCATION_DROPPED,
  /** Revoked, or lowered to the disadvantage of the region. */
  GRANT_REVOKED,
  DETERMINATION_REVISED,
  RECOVERY_REMINDED,
  RECOVERY_WRIT,
  RECOVERY_RECEIVED,
  RECOVERY_DEFERRED,
  RECOVERY_WAIVED,
  OFFSET_PROPOSED,
  OFFSET_DECLINED,
  RECOVERY_OFFSET,
  /** Less is paid: the rest pays a debt. */
  PAYMENT_OFFSET,
  ADVANCES_PLANNED,
  ADVANCE_EXPIRED,
  PAYMENT_MADE,
  PAYMENT_FAILED,
  PAYMENT_RETURNED,
  /** What was reclaimed of a payment that came back. */
  RECOVERY_COVERED,
  PAYMENT_SUSPENDED,
  PAYMENT_RESUMED,
  /** The region told the province that its decision is late (Awb 4:17). */
  DEFAULT_RECORDED,
  PENALTY_DECIDED,
  OBJECTION_WITHDRAWN;

  /** The region handed it to the province, in time or not. */
  public boolean isSubmission() {
    return this == SUBMITTED || this == SUBMITTED_LATE;
  }
}
