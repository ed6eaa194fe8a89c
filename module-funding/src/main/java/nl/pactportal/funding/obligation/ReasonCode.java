package nl.pactportal.funding.obligation;

/** Why an obligation is as it is. */
public enum ReasonCode {
  FROM_DECISION,
  TECHNICAL_ENTRY,
  MEETING_DECISION,
  AMENDMENT,
  OTHER
}
