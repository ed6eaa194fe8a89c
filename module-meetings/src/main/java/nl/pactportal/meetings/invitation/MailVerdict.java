package nl.pactportal.meetings.invitation;

/** What became of an answer that came by mail. */
public enum MailVerdict {
  APPLIED,
  /** The same answer once more. */
  REPEATED,
  /** About an earlier revision, or older than what is known, or the meeting is over. */
  OUTDATED,
  /** Not from somebody asked, or in somebody else's name. */
  STRANGER,
  UNKNOWN_MEETING,
  UNREADABLE,
  /** Readable, but not an answer. */
  NO_REPLY;

  /** Somebody should look at it. */
  boolean needsLook() {
    return this != APPLIED && this != REPEATED && this != OUTDATED;
  }
}
