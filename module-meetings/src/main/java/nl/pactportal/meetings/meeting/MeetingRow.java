package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A meeting as a list shows it. */
public record MeetingRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String body,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    String timeSaid,
    boolean tentative,
    String place,
    MeetingStatus status)
    implements Serializable {

  public boolean held() {
    return status == MeetingStatus.HELD;
  }

  /** The day is past and nobody has written down what happened. */
  public boolean minutesMissing(LocalDate today) {
    return !held() && heldOn.isBefore(today);
  }
}
