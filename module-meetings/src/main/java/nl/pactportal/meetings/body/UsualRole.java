package nl.pactportal.meetings.body;

/** What somebody usually does in the meetings of a body, apart from the standing role. */
public enum UsualRole {
  CHAIR,
  MINUTE_KEEPER
}
