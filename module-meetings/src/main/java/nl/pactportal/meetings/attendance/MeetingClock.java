package nl.pactportal.meetings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.pactportal.meetings.meeting.SessionRow;

/**
 * Turns the time of day people said into the moment it was. A meeting that ends after midnight has
 * two of each; which one is meant shows from what lies nearer to the meeting.
 */
record MeetingClock(LocalDate day, LocalTime start, LocalTime end, boolean nextDay, ZoneId zone) {
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** A meeting nobody had planned to go on after midnight may have done so all the same. */
  static MeetingClock of(SessionRow session, Instant now, ZoneId zone) {
    Instant last = session.live() ? now : session.closedAt();
    boolean ranOver =
        session.openedAt() != null
            && last != null
            && LocalDate.ofInstant(session.openedAt(), zone).equals(session.heldOn())
            && LocalDate.ofInstant(last, zone).equals(session.heldOn().plusDays(1));
    return new MeetingClock(
        session.heldOn(),
        session.startsAt(),
        session.endsAt(),
        session.endsNextDay() || ranOver,
        zone);
  }

  /** In the hour that comes twice in October: the first one. */
  Instant at(LocalTime said) {
    return said == null ? null : local(said).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** In the hour that comes twice in October: the second one. */
  Instant atLatest(LocalTime said) {
    return said == null ? null : local(said).atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  Instant startsAt() {
    return at(start);
  }

  Instant endsAt() {
    if (end == null) {
      return null;
    }
    boolean over = nextDay && (start == null || !end.isAfter(start));
    return day.plusDays(over ? 1 : 0)
        .atTime(end)
        .atZone(zone)
        .withLaterOffsetAtOverlap()
        .toInstant();
  }

  LocalTime said(Instant moment) {
    return moment == null ? null : LocalTime.ofInstant(moment, zone);
  }

  private LocalDateTime local(LocalTime said) {
    return day.plusDays(isAfterMidnight(said) ? 1 : 0).atTime(said);
  }

  private boolean isAfterMidnight(LocalTime said) {
    if (!nextDay) {
      return false;
    }
    if (start == null) {
      return said.isBefore(NIGHT_ENDS);
    }
    if (!said.isBefore(start)) {
      return false;
    }
    LocalTime last = end == null || end.isAfter(start) ? LocalTime.MIDNIGHT : end;
    Duration before = Duration.between(said, start);
    Duration after = Duration.between(last, said);
    return after.compareTo(before) <= 0;
  }
}
