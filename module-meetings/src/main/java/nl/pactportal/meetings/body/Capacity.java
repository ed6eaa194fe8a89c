package nl.pactportal.meetings.body;

/** In which capacity somebody belongs to a body. */
public enum Capacity {
  MEMBER,
  SUBSTITUTE,
  ADVISER,
  /** Makes the minutes, keeps the papers; takes no part in deciding. */
  SUPPORT
}
