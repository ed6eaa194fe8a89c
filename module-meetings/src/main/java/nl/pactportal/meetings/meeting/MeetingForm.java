package nl.pactportal.meetings.meeting;

/** Where those who meet are. */
public enum MeetingForm {
  DIGITAL,
  ON_SITE,
  HYBRID
}
