package nl.pactportal.meetings.meeting;

import nl.pactportal.platform.error.BusinessException;

/** Life of a meeting: planned, then held. There is no way back. */
public enum MeetingStatus {
  PLANNED {
    @Override
    MeetingStatus hold() {
      return HELD;
    }
  },
  HELD;

  MeetingStatus hold() {
    throw new BusinessException(null, "meeting.heldAlready");
  }
}
