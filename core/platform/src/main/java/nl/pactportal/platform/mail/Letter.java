package nl.pactportal.platform.mail;

import java.util.UUID;

/**
 * What is to be sent to one person: no names and no contents, a link instead.
 *
 * @param regionCode whose step causes it
 * @param objectId the thing it is about
 * @param calendar text/calendar part for the recipient alone, or null
 * @param calendarMethod its iTIP method, REQUEST or CANCEL, or null
 */
public record Letter(
    String regionCode,
    UUID objectId,
    MailAddress recipient,
    String subject,
    String body,
    String calendar,
    String calendarMethod) {

  public static Letter plain(
      String regionCode, UUID objectId, MailAddress recipient, String subject, String body) {
    return new Letter(regionCode, objectId, recipient, subject, body, null, null);
  }

  public Letter with(String method, String calendarText) {
    return new Letter(regionCode, objectId, recipient, subject, body, calendarText, method);
  }
}
