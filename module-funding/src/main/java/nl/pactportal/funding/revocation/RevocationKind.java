package nl.pactportal.funding.revocation;

import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;

/** What is taken back, and from when. */
public enum RevocationKind {
  /** Awb 4:48: before it is determined, back to the day it was granted. */
  RETROACTIVE,
  /** Awb 4:50: after a reasonable term; what was paid before stays. */
  FORWARD,
  /** Awb 4:49: a determination, within five years. */
  REVISION;

  /** Whether the grant stands where this can be done. */
  boolean fits(GrantRow grant) {
    GrantStatus next = this == REVISION ? GrantStatus.REVISED : GrantStatus.REVOKED;
    return grant.status().canBecome(next);
  }
}
