package nl.pactportal.platform.document;

/** Who may read a document, of those who may read the thing it belongs to. */
public enum Confidentiality {
  /** They all, and it may go to the public. */
  PUBLIC,
  /** They all. */
  PARTNERS,
  /** Only those whom the owner of the thing allows it; for the others it does not exist. */
  CONFIDENTIAL
}
