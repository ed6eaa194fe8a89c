package nl.pactportal.meetings.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.export.IcsText;

/** The one place that turns a meeting into a VEVENT, for downloads, feeds and invitations. */
public final class IcsCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HHmmss");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String ZONE = "Europe/Amsterdam";

  /** The rule of the European Union since 1996; no meeting here is older. */
  private static final List<String> TIME_ZONE =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + ZONE,
          "BEGIN:DAYLIGHT",
          "DTSTART:19960331T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "TZNAME:CEST",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "DTSTART:19961027T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "TZNAME:CET",
          "END:STANDARD",
          "END:VTIMEZONE");

  private final IcsText text = new IcsText();
  private final CalendarOrigin origin;
  private final Instant now;

  /**
   * @param method iTIP method, such as PUBLISH
   */
  public IcsCalendar(String method, CalendarOrigin origin, Instant now) {
    this.origin = origin;
    this.now = now;
    List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Pact Portal//Meetings//NL",
            "CALSCALE:GREGORIAN",
            "METHOD:" + method)
        .forEach(text::line);
  }

  /** For a subscription: its name, and how often to come back. */
  IcsCalendar named(String name) {
    text.text("X-WR-CALNAME", name).text("NAME", name);
    text.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H").line("X-PUBLISHED-TTL:PT1H");
    return this;
  }

  public IcsCalendar zone() {
    TIME_ZONE.forEach(text::line);
    return this;
  }

  /** As everybody may see it: when and where, no address to join, no way into the portal. */
  IcsCalendar publicMeeting(CalendarMeeting meeting) {
    begin(meeting);
    when(meeting);
    text.text("LOCATION", meeting.place());
    text.text("DESCRIPTION", description(meeting, null));
    return end("VEVENT");
  }

  IcsCalendar meeting(CalendarMeeting meeting) {
    return meeting(meeting, List.of());
  }

  /**
   * @param attendees lines that say who is asked
   */
  public IcsCalendar meeting(CalendarMeeting meeting, List<String> attendees) {
    begin(meeting);
    when(meeting);
    text.text("LOCATION", meeting.place());
    text.text("DESCRIPTION", description(meeting, meeting.webAddress()));
    text.line("URL:" + origin.meeting(meeting.id()));
    attendees.forEach(text::line);
    return end("VEVENT");
  }

  private void begin(CalendarMeeting meeting) {
    text.line("BEGIN:VEVENT").line("UID:" + uid(meeting.id())).line("DTSTAMP:" + STAMP.format(now));
    text.line("SEQUENCE:" + meeting.sequence()).line("STATUS:" + status(meeting));
    text.text("SUMMARY", meeting.title());
    text.line("ORGANIZER;CN=" + IcsText.quoted("Pact Brabant") + ":mailto:" + origin.organizer());
  }

  private static String status(CalendarMeeting meeting) {
    if (meeting.cancelled()) {
      return "CANCELLED";
    }
    return meeting.tentative() && meeting.planned() ? "TENTATIVE" : "CONFIRMED";
  }

  /** Without a clock time the whole day, and no hours of ours; without an end no end. */
  private void when(CalendarMeeting meeting) {
    LocalDate day = meeting.heldOn();
    if (meeting.startsAt() == null) {
      text.line("DTSTART;VALUE=DATE:" + DAY.format(day));
    } else {
      text.line("DTSTART;TZID=" + ZONE + ":" + local(day, meeting.startsAt()));
      if (meeting.endsAt() != null) {
        LocalDate last = meeting.endsNextDay() ? day.plusDays(1) : day;
        text.line("DTEND;TZID=" + ZONE + ":" + local(last, meeting.endsAt()));
      }
    }
    text.text("X-PACT-TIME-SAID", meeting.timeSaid());
  }

  private static String local(LocalDate day, LocalTime time) {
    return DAY.format(day) + TIME.format(time);
  }

  private static String description(CalendarMeeting meeting, String webAddress) {
    String time = meeting.timeSaid() == null ? "" : "Tijd: " + meeting.timeSaid();
    String join = webAddress == null ? "" : "Deelnemen: " + webAddress;
    return time.isEmpty() || join.isEmpty() ? time + join : time + "\n" + join;
  }

  IcsCalendar action(CalendarAction action) {
    text.line("BEGIN:VTODO").line("UID:" + uid(action.id())).line("DTSTAMP:" + STAMP.format(now));
    text.text("SUMMARY", action.text());
    text.line("PRIORITY:0"); // iTIP wants one; 0 is none
    if (action.dueOn() != null) {
      text.line("DUE;VALUE=DATE:" + DAY.format(action.dueOn()));
    }
    text.text("DESCRIPTION", action.dueSaid());
    text.line("STATUS:" + (action.begun() ? "IN-PROCESS" : "NEEDS-ACTION"));
    text.line("RELATED-TO:" + uid(action.meetingId()));
    text.line("ORGANIZER:mailto:" + origin.organizer());
    return end("VTODO");
  }

  private IcsCalendar end(String component) {
    text.line("END:" + component);
    return this;
  }

  public static String uid(UUID id) {
    return id + "@pact";
  }

  @Override
  public String toString() {
    return text + "END:VCALENDAR\r\n";
  }
}
