package nl.pactportal.meetings.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.export.IcsFile;
import nl.pactportal.platform.export.IcsText;

/** The one place that turns a meeting into a VEVENT, for downloads, feeds and invitations. */
public final class IcsCalendar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HHmmss");

  private final IcsFile file;
  private final CalendarOrigin origin;

  /**
   * @param method iTIP method, such as PUBLISH
   */
  public IcsCalendar(String method, CalendarOrigin origin, Instant now) {
    this.origin = origin;
    this.file = new IcsFile("Meetings", method, now);
  }

  /** For a subscription. */
  IcsCalendar named(String name) {
    file.named(name);
    return this;
  }

  public IcsCalendar zone() {
    file.zone();
    return this;
  }

  /** As everybody may see it: when and where, no address to join, no way into the portal. */
  IcsCalendar publicMeeting(CalendarMeeting meeting) {
    begin(meeting);
    when(meeting);
    file.text("LOCATION", meeting.place());
    file.text("DESCRIPTION", description(meeting, null));
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
    file.text("LOCATION", meeting.place());
    file.text("DESCRIPTION", description(meeting, meeting.webAddress()));
    file.line("URL:" + origin.meeting(meeting.id()));
    attendees.forEach(file::line);
    return end("VEVENT");
  }

  private void begin(CalendarMeeting meeting) {
    file.begin("VEVENT", uid(meeting.id()));
    file.line("SEQUENCE:" + meeting.sequence()).line("STATUS:" + status(meeting));
    file.text("SUMMARY", meeting.title());
    file.line("ORGANIZER;CN=" + IcsText.quoted("Pact Brabant") + ":mailto:" + origin.organizer());
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
      file.day("DTSTART", day);
    } else {
      file.line("DTSTART;TZID=" + IcsFile.ZONE + ":" + local(day, meeting.startsAt()));
      if (meeting.endsAt() != null) {
        LocalDate last = meeting.endsNextDay() ? day.plusDays(1) : day;
        file.line("DTEND;TZID=" + IcsFile.ZONE + ":" + local(last, meeting.endsAt()));
      }
    }
    file.text("X-PACT-TIME-SAID", meeting.timeSaid());
  }

  private static String local(LocalDate day, LocalTime time) {
    return IcsFile.day(day) + TIME.format(time);
  }

  private static String description(CalendarMeeting meeting, String webAddress) {
    String time = meeting.timeSaid() == null ? "" : "Tijd: " + meeting.timeSaid();
    String join = webAddress == null ? "" : "Deelnemen: " + webAddress;
    return time.isEmpty() || join.isEmpty() ? time + join : time + "\n" + join;
  }

  IcsCalendar action(CalendarAction action) {
    file.begin("VTODO", uid(action.id())).text("SUMMARY", action.text());
    file.line("PRIORITY:0"); // iTIP wants one; 0 is none
    if (action.dueOn() != null) {
      file.day("DUE", action.dueOn());
    }
    file.text("DESCRIPTION", action.dueSaid());
    file.line("STATUS:" + (action.begun() ? "IN-PROCESS" : "NEEDS-ACTION"));
    file.line("RELATED-TO:" + uid(action.meetingId()));
    file.line("ORGANIZER:mailto:" + origin.organizer());
    return end("VTODO");
  }

  private IcsCalendar end(String component) {
    file.end(component);
    return this;
  }

  public static String uid(UUID id) {
    return id + "@pact";
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
