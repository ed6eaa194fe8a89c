package nl.pactportal.meetings.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Meetings for tests, each with one thing said. */
public final class Meetings {
  public static final UUID ID = UUID.fromString("a0000000-0000-7000-8000-000020200901");
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

  private Meetings() {}

  public static CalendarMeeting onlyDate() {
    return meeting(null, null, null, false, "PLANNED");
  }

  public static CalendarMeeting tentative(String timeSaid) {
    return meeting(null, null, timeSaid, true, "PLANNED");
  }

  public static CalendarMeeting from(String start, String end) {
    LocalTime until = end == null ? null : LocalTime.parse(end);
    return meeting(LocalTime.parse(start), until, null, false, "PLANNED");
  }

  public static CalendarMeeting in(String status, boolean tentative) {
    return meeting(null, null, null, tentative, status);
  }

  public static CalendarMeeting named(String body, String place) {
    return new CalendarMeeting(
        ID,
        "PB",
        body,
        null,
        DAY,
        null,
        null,
        false,
        null,
        false,
        place,
        "https://join.example.org/?a=1;b=2",
        "PLANNED",
        3);
  }

  private static CalendarMeeting meeting(
      LocalTime start, LocalTime end, String said, boolean tentative, String status) {
    boolean overMidnight = end != null && !end.isAfter(start);
    return new CalendarMeeting(
        ID,
        "PB",
        "Ambtelijk Pact",
        "5e digitale",
        DAY,
        start,
        end,
        overMidnight,
        said,
        tentative,
        null,
        null,
        status,
        3);
  }
}
