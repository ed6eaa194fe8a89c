package nl.pactportal.funding.determination;

/** What a determination rests on. */
public enum Basis {
  /** The region accounted, an assessor advised. */
  ACCOUNT,
  /** It did not, after reminder and term (Awb 4:44(4), 4:47). */
  EX_OFFICIO,
  /** Nothing has to be accounted for (arrangement 1). */
  DIRECT,
  /** The determination before it was wrong, or is by now (Awb 4:49). */
  REVISION
}
