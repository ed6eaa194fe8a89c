package nl.pactportal.meetings.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import nl.pactportal.platform.mail.MailAddress;

/** Reads an iTIP answer from what a mail brought, whoever wrote it. */
final class ReplyReader {
  private static final int COMMENT = 500;

  private ReplyReader() {}

  /** It cannot be used, and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final MailVerdict verdict;

    Unusable(MailVerdict verdict, Throwable cause) {
      super(verdict.name(), cause);
      this.verdict = verdict;
    }

    MailVerdict verdict() {
      return verdict;
    }
  }

  static ItipReply read(String ics) throws Unusable {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
      if (!"REPLY".equalsIgnoreCase(text(calendar.getProperty(Property.METHOD).orElse(null)))) {
        throw new Unusable(MailVerdict.NO_REPLY, null);
      }
      return reply(calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow());
    } catch (ParserException | IOException | RuntimeException garbage) {
      // the parser throws whatever it trips over
      throw new Unusable(MailVerdict.UNREADABLE, garbage);
    }
  }

  private static ItipReply reply(VEvent event) throws Unusable {
    Property attendee = event.getProperty(Property.ATTENDEE).orElseThrow();
    String partstat = parameter(attendee, Parameter.PARTSTAT);
    return new ItipReply(
        meetingId(value(event, Property.UID)),
        MailAddress.read(attendee.getValue()).orElseThrow(),
        InvitationState.ofPartstat(partstat)
            .orElseThrow(() -> new Unusable(MailVerdict.NO_REPLY, null)),
        sequence(value(event, Property.SEQUENCE)),
        stamp(event),
        MailAddress.read(unquoted(parameter(attendee, Parameter.DELEGATED_TO))).orElse(null),
        comment(value(event, Property.COMMENT)));
  }

  private static UUID meetingId(String uid) {
    try {
      return uid != null && uid.endsWith("@pact")
          ? UUID.fromString(uid.substring(0, uid.length() - "@pact".length()))
          : null;
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  private static int sequence(String said) {
    return said == null ? 0 : Integer.parseInt(said.strip());
  }

  private static Instant stamp(VEvent event) {
    return event.<DtStamp>getProperty(Property.DTSTAMP).orElseThrow().getDate();
  }

  private static String comment(String said) {
    return said == null || said.length() <= COMMENT ? said : said.substring(0, COMMENT);
  }

  private static String value(VEvent event, String name) {
    return text(event.getProperty(name).orElse(null));
  }

  private static String text(Property property) {
    return property == null ? null : property.getValue();
  }

  private static String parameter(Property property, String name) {
    return property.<Parameter>getParameter(name).map(Parameter::getValue).orElse(null);
  }

  private static String unquoted(String said) {
    return said == null ? null : said.replace("\"", "").split(",")[0];
  }
}
