package nl.pactportal.meetings.note;

/** What a contribution is. */
public enum NoteKind {
  STATEMENT,
  ANNOUNCEMENT,
  CONCLUSION,
  ANSWER,
  QUOTE,
  /** About the meeting itself: "3 and 4 are treated together". */
  ORDER,
  /** Told to somebody to act on, without being asked of anybody. */
  SIGNAL
}
