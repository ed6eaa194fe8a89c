package nl.pactportal.funding.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.export.IcsText;

/** Last days as events of a whole day; the hour of a closing is on its page. */
final class DeadlineCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private DeadlineCalendar() {}

  static String of(List<Deadline> deadlines, Instant now) {
    IcsText text = new IcsText();
    text.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Pact Portal//Funding//NL");
    text.line("CALSCALE:GREGORIAN").line("METHOD:PUBLISH");
    deadlines.forEach(one -> event(text, one, now));
    return text.line("END:VCALENDAR").toString();
  }

  private static void event(IcsText text, Deadline deadline, Instant now) {
    LocalDate day = deadline.day();
    text.line("BEGIN:VEVENT");
    text.line(
        "UID:"
            + deadline.kind().name().toLowerCase()
            + "-"
            + deadline.id()
            + "-"
            + deadline.regionCode()
            + "@pact");
    text.line("DTSTAMP:" + STAMP.format(now));
    text.line("DTSTART;VALUE=DATE:" + DAY.format(day));
    text.line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    text.text(
        "SUMMARY",
        NoticeText.subject("notice.deadline." + deadline.kind().name(), deadline.about()));
    text.line("URL:" + Setting.BASE_URL.value() + deadline.path());
    text.line("TRANSP:TRANSPARENT").line("END:VEVENT");
  }
}
