package nl.pactportal.funding.call;

/**
 * Whether title 4.2 of the Awb governs a scheme: not where the law gives only to bodies of public
 * law (4:21, third paragraph), unless it was declared to apply all the same.
 */
public enum Title42 {
  APPLIES,
  DECLARED,
  NOT_APPLICABLE
}
