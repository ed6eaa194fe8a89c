package nl.pactportal.meetings.invitation;

import java.util.UUID;

/** Answers as calendar programs write them. */
final class Replies {
  private Replies() {}

  static String reply(UUID meeting, String attendee, String partstat, int sequence, String stamp) {
    return with("REPLY", meeting, attendee, "PARTSTAT=" + partstat, sequence, stamp);
  }

  static String delegation(UUID meeting, String attendee, String to, String stamp) {
    String parameters = "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:" + to + "\"";
    return with("REPLY", meeting, attendee, parameters, 0, stamp);
  }

  static String with(
      String method, UUID meeting, String attendee, String parameters, int sequence, String stamp) {
    return String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "PRODID:-//Example//Calendar//EN",
            "VERSION:2.0",
            "METHOD:" + method,
            "BEGIN:VTIMEZONE",
            "TZID:W. Europe Standard Time",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "UID:" + meeting + "@pact",
            "DTSTAMP:" + stamp,
            "DTSTART;TZID=W. Europe Standard Time:20900102T100000",
            "SEQUENCE:" + sequence,
            "ORGANIZER:mailto:pact@example.org",
            "ATTENDEE;" + parameters + ";CN=Gast:MAILTO:" + attendee,
            "COMMENT:Ik ben er\\, later",
            "END:VEVENT",
            "END:VCALENDAR")
        + "\r\n";
  }
}
