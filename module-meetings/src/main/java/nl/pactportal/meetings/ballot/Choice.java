package nl.pactportal.meetings.ballot;

/** What somebody votes. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
