package nl.pactportal.funding.grant;

/** On what ground of the Awb less or nothing is granted. */
public enum RefusalGround {
  /** The ceiling would be exceeded: 4:25, second paragraph. */
  CEILING,
  /** Reason to expect it will not be done or accounted for: 4:35, first and second paragraph. */
  EXPECTATION,
  /** Not allowed as state aid: 4:35, third paragraph. */
  STATE_AID,
  /** A ground of the scheme itself. */
  SCHEME
}
