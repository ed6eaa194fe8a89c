package nl.pactportal.dashboard.importer;

/** Why an import came to nothing; the bundle has a sentence for each. */
public enum ImportFailure {
  UNKNOWN_TABLE,
  /** The table gets no more editions. */
  DISCONTINUED,
  SOURCE_DOWN,
  REFUSED,
  UNREADABLE,
  FOREIGN_LINK,
  TOO_LARGE,
  EMPTY,
  INCOMPLETE,
  INTERRUPTED,
  INTERNAL;

  /** Key of the sentence for people. */
  public String key() {
    return "import.failure." + name();
  }
}
