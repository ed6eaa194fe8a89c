package nl.pactportal.platform.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar file (RFC 5545) with the components a module puts into it. */
public final class IcsFile {
  public static final String ZONE = "Europe/Amsterdam";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** The rule of the European Union since 1996; nothing here is older. */
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
  private final Instant now;

  /**
   * @param product who makes it, such as {@code Meetings}
   * @param method iTIP method, such as PUBLISH
   */
  public IcsFile(String product, String method, Instant now) {
    this.now = now;
    List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Pact Portal//" + product + "//NL",
            "CALSCALE:GREGORIAN",
            "METHOD:" + method)
        .forEach(text::line);
  }

  /** For a subscription: its name, and how often to come back. */
  public IcsFile named(String name) {
    text.text("X-WR-CALNAME", name).text("NAME", name);
    text.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H").line("X-PUBLISHED-TTL:PT1H");
    return this;
  }

  /** The time zone, for components with clock times. */
  public IcsFile zone() {
    TIME_ZONE.forEach(text::line);
    return this;
  }

  /**
   * @param component such as VEVENT
   */
  public IcsFile begin(String component, String uid) {
    text.line("BEGIN:" + component).line("UID:" + uid).line("DTSTAMP:" + STAMP.format(now));
    return this;
  }

  /** A line as it is. */
  public IcsFile line(String line) {
    text.line(line);
    return this;
  }

  /** A property with text people wrote; nothing said, no line. */
  public IcsFile text(String name, String said) {
    text.text(name, said);
    return this;
  }

  /** A property that is a whole day. */
  public IcsFile day(String name, LocalDate day) {
    return line(name + ";VALUE=DATE:" + day(day));
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public IcsFile end(String component) {
    return line("END:" + component);
  }

  @Override
  public String toString() {
    return text + "END:VCALENDAR\r\n";
  }
}
