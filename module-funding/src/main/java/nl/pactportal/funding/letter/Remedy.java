package nl.pactportal.funding.letter;

/** What is open to who disagrees with a letter (Awb 3:45). */
public enum Remedy {
  NONE,
  /** With the province itself: Awb 7:1. */
  OBJECTION,
  /** With the court: Awb 8:1. */
  APPEAL;

  /** The template of the text that says so. */
  String clause() {
    return name() + "_CLAUSE";
  }
}
