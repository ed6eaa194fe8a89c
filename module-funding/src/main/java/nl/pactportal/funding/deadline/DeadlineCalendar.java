package nl.pactportal.funding.deadline;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.export.IcsFile;

/** Last days as events of a whole day; the hour of a closing is on its page. */
final class DeadlineCalendar {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private DeadlineCalendar() {}

  static String of(List<Deadline> deadlines, Instant now) {
    IcsFile file = new IcsFile("Funding", "PUBLISH", now).named("Pact: subsidies");
    deadlines.forEach(one -> event(file, one));
    return file.toString();
  }

  private static void event(IcsFile file, Deadline deadline) {
    LocalDate day = deadline.day();
    file.begin("VEVENT", uid(deadline)).day("DTSTART", day).day("DTEND", day.plusDays(1));
    file.text("SUMMARY", summary(deadline));
    file.line("URL:" + Setting.BASE_URL.value() + deadline.path());
    file.line("TRANSP:TRANSPARENT").end("VEVENT");
  }

  private static String uid(Deadline deadline) {
    String kind = deadline.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "-" + deadline.id() + "-" + deadline.regionCode() + "@pact";
  }

  /** Nobody knows the language of a calendar program: it is Dutch. */
  private static String summary(Deadline deadline) {
    ResourceBundle texts = ResourceBundle.getBundle("nl.pactportal.funding.messages", DUTCH);
    String pattern = texts.getString("deadline." + deadline.kind());
    return new MessageFormat(pattern, DUTCH).format(new Object[] {deadline.about()});
  }
}
