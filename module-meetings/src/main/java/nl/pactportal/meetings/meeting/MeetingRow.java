package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.Duration;
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
    MeetingStatus status,
    UUID bodyId,
    UUID seriesId,
    String numberSaid,
    MeetingForm form,
    String webAddress,
    boolean endsNextDay,
    int sequence,
    LocalDate movedFrom,
    String cancelledSaid)
    implements Serializable {

  public boolean held() {
    return status == MeetingStatus.HELD;
  }

  public boolean cancelled() {
    return status == MeetingStatus.CANCELLED;
  }

  /** Nothing more is said or decided in it. */
  public boolean over() {
    return held() || cancelled();
  }

  /** Whether its date can still change. */
  public boolean planned() {
    return status == MeetingStatus.PLANNED;
  }

  /** The day is past and nobody has written down what happened. */
  public boolean minutesMissing(LocalDate today) {
    return planned() && heldOn.isBefore(today);
  }

  public MeetingTimes times() {
    return new MeetingTimes(startsAt, endsAt, timeSaid, endsNextDay);
  }

  /** How long it lasts, also over midnight and over the change of the clock; null if unknown. */
  public Duration duration() {
    return times().durationOn(heldOn);
  }
}
