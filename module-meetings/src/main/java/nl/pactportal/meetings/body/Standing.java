package nl.pactportal.meetings.body;

/** How a mandate stands on a given day. None of these keeps anybody from taking part. */
public enum Standing {
  CURRENT,
  ENDED,
  NOT_YET,
  /** Begun or over, nobody can tell: "mogelijk voor het laatst". */
  UNCERTAIN;

  /** Whether the post counts as filled. */
  public boolean fills() {
    return this == CURRENT || this == UNCERTAIN;
  }
}
