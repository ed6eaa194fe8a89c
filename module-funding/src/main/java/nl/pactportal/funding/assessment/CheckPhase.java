package nl.pactportal.funding.assessment;

/** When a list is gone through. */
public enum CheckPhase {
  /** Is it complete? */
  INTAKE,
  /** Is it good? */
  ASSESSMENT
}
