package nl.pactportal.funding.call;

/** How the money is shared out among those who apply (Awb 4:26). */
public enum Distribution {
  ORDER_OF_RECEIPT,
  RANKING,
  PRO_RATA,
  /** Each region has a fixed amount of its own. */
  REGION_ENVELOPE
}
