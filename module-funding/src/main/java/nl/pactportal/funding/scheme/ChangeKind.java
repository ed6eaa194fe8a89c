package nl.pactportal.funding.scheme;

/** What a change changes. */
public enum ChangeKind {
  /** Written while it is a concept; one person's paper. */
  DRAFTED,
  PUBLISH,
  /** What a published call says, but for money and closing. */
  TERMS,
  CEILING,
  CLOSING,
  WITHDRAW,
  SETTLE,
  /** A decision of the Pact that moves nothing. */
  REMARK;

  /** Leaves the call as it is. */
  public boolean isRemark() {
    return this == REMARK;
  }
}
