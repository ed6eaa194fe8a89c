package nl.pactportal.platform.config;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every configuration key of the portal, once, with its default and meaning. Values come from
 * MicroProfile Config: {@code pact.base-url} is the environment variable {@code PACT_BASE_URL}.
 */
public enum Setting {
  /** {@code demo} ships demo data and demo users; {@code production} refuses weak settings. */
  MODE("pact.mode", "production"),
  /** Address of the portal as browsers see it, without a slash at the end. */
  BASE_URL("pact.base-url", "http://localhost:8080"),
  /** Issuer of the Keycloak realm, exactly as it stands in the tokens. */
  OIDC_ISSUER("pact.oidc.issuer", "http://localhost:8180/realms/pact"),
  /** JSON Web Key (RSA, private) of this client; empty: a new key at each start. */
  OIDC_KEY_FILE("pact.oidc.key-file", ""),
  /** How long a signed-in user may go on while Keycloak is away, in seconds. */
  OIDC_GRACE("pact.oidc.grace-seconds", "600"),
  /** JDBC address without parameters, {@code jdbc:postgresql://host:port/pact}. */
  DB_URL("pact.db.url", "jdbc:postgresql://127.0.0.1:54320/pact"),
  /** Role that owns the schemas; only migrations sign in with it. */
  DB_OWNER_USER("pact.db.owner.user", "pact_owner"),
  DB_OWNER_PASSWORD("pact.db.owner.password", ""),
  /** Run-time role; owns nothing and cannot bypass row-level security. */
  DB_APP_USER("pact.db.app.user", "pact_app"),
  DB_APP_PASSWORD("pact.db.app.password", ""),
  /** Paths open without sign-in besides the built-in ones; container tests only. */
  OPEN_PATHS("pact.open-paths", ""),
  /** Largest document accepted, in bytes. */
  UPLOAD_MAX_BYTES("pact.upload.max-bytes", "20971520"),
  /** CBS OData v4 catalogue the dashboard imports from. */
  CBS_URL("pact.cbs.url", "https://datasets.cbs.nl/odata/v1/CBS"),
  /** Hosts figures may be fetched from by https, by commas. */
  SOURCE_HOSTS(
      "pact.source.hosts",
      "opendata.cbs.nl,dataderden.cbs.nl,datasets.cbs.nl,ec.europa.eu,json-stat.org"),
  /** Whether this node does what is done again and again, such as sending mail. */
  JOBS("pact.jobs", "true"),
  /** Mail server (SMTP) for outgoing mail; empty: mails wait. */
  MAIL_HOST("pact.mail.host", ""),
  MAIL_PORT("pact.mail.port", "587"),
  MAIL_USER("pact.mail.user", ""),
  MAIL_PASSWORD_FILE("pact.mail.password-file", ""),
  /** Address mails come from; answers to invitations go to it. */
  MAIL_FROM("pact.mail.from", "pact@localhost"),
  /** {@code false} only for a mail server on the same machine. */
  MAIL_STARTTLS("pact.mail.starttls", "true"),
  /** Mailbox (IMAP) in which answers to invitations arrive; empty: they are not fetched. */
  IMAP_HOST("pact.mail.imap.host", ""),
  IMAP_PORT("pact.mail.imap.port", "143"),
  IMAP_USER("pact.mail.imap.user", ""),
  IMAP_PASSWORD_FILE("pact.mail.imap.password-file", ""),
  IMAP_STARTTLS("pact.mail.imap.starttls", "true"),
  /** Days after which text that was typed and never saved is thrown away. */
  KEEP_DRAFTS("pact.keep.drafts-days", "30"),
  /** Days after which a mail that was sent is forgotten, with the address it went to. */
  KEEP_SENT_MAIL("pact.keep.sent-mail-days", "180"),
  /** Days after the confirmation of another account in which nothing is paid to that region. */
  PAYMENT_COOLING("pact.payment.cooling-off-days", "7"),
  /** Who pays, as the bank knows it. */
  PAYMENT_DEBTOR("pact.payment.debtor-name", "Provincie Noord-Brabant"),
  /** The account that pays; empty: no batch can be made. In demo mode an invented one. */
  PAYMENT_IBAN("pact.payment.debtor-iban", ""),
  /** BIC of the bank of that account. */
  PAYMENT_BIC("pact.payment.debtor-bic", "");

  private final String key;
  private final String standard;

  Setting(String key, String standard) {
    this.key = key;
    this.standard = standard;
  }

  public String key() {
    return key;
  }

  public String value() {
    return given().orElse(standard);
  }

  public long number() {
    return Long.parseLong(value());
  }

  /** As a number of days; less than one would throw away what is still in use. */
  public Duration days() {
    return Duration.ofDays(Math.max(1, number()));
  }

  /** What was configured, if anything. */
  public Optional<String> given() {
    return ConfigProvider.getConfig()
        .getOptionalValue(key, String.class)
        .filter(text -> !text.isBlank());
  }

  public static boolean demoMode() {
    return "demo".equals(MODE.value());
  }
}
