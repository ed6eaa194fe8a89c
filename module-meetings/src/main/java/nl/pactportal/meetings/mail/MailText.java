package nl.pactportal.meetings.mail;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Texts of mails. Who gets one need not have an account, so nobody knows his language: the Dutch
 * text comes first, then the same in English with the same link. The subject is Dutch.
 */
public final class MailText {
  private static final String TEXTS = "nl.pactportal.meetings.messages";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private MailText() {}

  /**
   * @param arguments a day is written as people say it
   */
  public static String subject(String key, Object... arguments) {
    return said(DUTCH, key, arguments);
  }

  public static String body(String key, Object... arguments) {
    return said(DUTCH, key, arguments)
        + "\n"
        + said(Locale.ENGLISH, "mail.english")
        + "\n"
        + said(Locale.ENGLISH, key, arguments);
  }

  private static String said(Locale language, String key, Object... arguments) {
    String text = ResourceBundle.getBundle(TEXTS, language).getString(key);
    Object[] words = Stream.of(arguments).map(one -> word(one, language)).toArray();
    return new MessageFormat(text, language).format(words);
  }

  private static Object word(Object argument, Locale language) {
    return argument instanceof LocalDate day
        ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(day)
        : argument;
  }
}
