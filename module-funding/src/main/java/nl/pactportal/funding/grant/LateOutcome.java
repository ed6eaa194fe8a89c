package nl.pactportal.funding.grant;

/** What became of an application that came late. */
public enum LateOutcome {
  ADMITTED,
  REFUSED
}
