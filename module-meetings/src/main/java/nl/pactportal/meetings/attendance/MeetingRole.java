package nl.pactportal.meetings.attendance;

/** What somebody is in this meeting, apart from what they are otherwise. */
public enum MeetingRole {
  CHAIR,
  MINUTE_KEEPER,
  MEMBER,
  ADVISER,
  GUEST
}
