package nl.pactportal.funding.advance;

/** What is paid: money in advance, or what is left after the grant was determined. */
public enum AdvanceKind {
  ADVANCE,
  BALANCE
}
