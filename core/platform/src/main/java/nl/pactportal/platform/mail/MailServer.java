package nl.pactportal.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nl.pactportal.platform.config.Setting;

/**
 * A mail server and how to reach it.
 *
 * @param user null: without signing in
 * @param from address mails come from, and calendar answers go to
 * @param starttls demand encryption
 */
public record MailServer(
    String host, int port, String user, String password, String from, boolean starttls) {
  private static final String MILLIS = "20000";

  /** Where mails go out, if that is configured. */
  public static Optional<MailServer> smtp() {
    return Setting.MAIL_HOST
        .given()
        .map(
            host ->
                new MailServer(
                    host,
                    (int) Setting.MAIL_PORT.number(),
                    Setting.MAIL_USER.given().orElse(null),
                    secret(Setting.MAIL_PASSWORD_FILE),
                    Setting.MAIL_FROM.value(),
                    Boolean.parseBoolean(Setting.MAIL_STARTTLS.value())));
  }

  /** Where calendar answers come in, if that is configured. */
  public static Optional<MailServer> imap() {
    return Setting.IMAP_HOST
        .given()
        .map(
            host ->
                new MailServer(
                    host,
                    (int) Setting.IMAP_PORT.number(),
                    Setting.IMAP_USER.value(),
                    secret(Setting.IMAP_PASSWORD_FILE),
                    Setting.MAIL_FROM.value(),
                    Boolean.parseBoolean(Setting.IMAP_STARTTLS.value())));
  }

  private static String secret(Setting file) {
    return file.given().map(MailServer::read).orElse(null);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings of Jakarta Mail for that protocol, with an end to every wait. */
  public Properties properties(String protocol) {
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.put(prefix + "host", host);
    properties.put(prefix + "port", "" + port);
    properties.put(prefix + "auth", "" + (user != null));
    properties.put(prefix + "starttls.enable", "" + starttls);
    properties.put(prefix + "starttls.required", "" + starttls);
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "connectiontimeout", MILLIS);
    properties.put(prefix + "timeout", MILLIS);
    properties.put(prefix + "writetimeout", MILLIS);
    return properties;
  }
}
