package nl.pactportal.funding.call;

/** What people made of a call; whether a published one is open follows from the clock. */
public enum CallStage {
  CONCEPT,
  PUBLISHED,
  /** Everything of it is determined. */
  SETTLED,
  /** Taken back before it opened. */
  WITHDRAWN
}
