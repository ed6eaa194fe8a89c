package nl.pactportal.meetings.ballot;

/** Whether it is written down who voted what. */
public enum Method {
  NAMED,
  /** Only what all together voted, and who took part. */
  SECRET
}
