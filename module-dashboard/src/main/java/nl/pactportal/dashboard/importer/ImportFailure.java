package nl.pactportal.dashboard.importer;

/** Why an import came to nothing; the bundle has a sentence for each. */
public enum ImportFailure {
  UNKNOWN_TABLE,
  SOURCE_DOWN,
  REFUSED,
  UNREADABLE,
  FOREIGN_LINK,
  TOO_LARGE,
  EMPTY,
  INCOMPLETE,
  INTERRUPTED,
  /** The owner has ended the table: nothing new will come. */
  DISCONTINUED,
  /** None of the formats that are read. */
  UNKNOWN_FORMAT,
  /** Letters that are neither UTF-8 nor windows-1252. */
  CHARSET,
  /** The table does not say which column or dimension is what. */
  UNCLEAR,
  /** The source answered with a message instead of a table. */
  SOURCE_SAYS,
  INTERNAL;

  /** Key of the sentence for people. */
  public String key() {
    return "import.failure." + name();
  }
}
