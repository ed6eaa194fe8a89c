package nl.pactportal.funding.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.pactportal.platform.time.ClockProducer;

/** Nobody knows the language of an address: Dutch first, then the same in English. */
final class NoticeText {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private NoticeText() {}

  static String subject(String key, Object... arguments) {
    return said(DUTCH, key, arguments);
  }

  static String body(String key, Object[] dutch, Object[] english) {
    return said(DUTCH, key, dutch)
        + "\n\n"
        + said(Locale.ENGLISH, "notice.english")
        + "\n"
        + said(Locale.ENGLISH, key, english)
        + "\n";
  }

  private static String said(Locale language, String key, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle("nl.pactportal.funding.messages", language);
    Object[] words = Stream.of(arguments).map(one -> word(one, language)).toArray();
    return new MessageFormat(texts.getString(key), language).format(words);
  }

  /** A moment with the day and the time as people say it. */
  private static Object word(Object argument, Locale language) {
    return argument instanceof Instant moment
        ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", language)
            .withZone(ClockProducer.ZONE)
            .format(moment)
        : argument;
  }
}
