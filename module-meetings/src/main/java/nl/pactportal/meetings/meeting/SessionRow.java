package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** When a meeting was to be, and when it was opened and closed indeed. */
public record SessionRow(
    UUID id,
    String regionCode,
    MeetingStatus status,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    boolean endsNextDay,
    Instant openedAt,
    Instant closedAt)
    implements Serializable {

  public boolean live() {
    return status == MeetingStatus.LIVE;
  }
}
