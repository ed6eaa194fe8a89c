package nl.pactportal.platform.mail;

import java.util.UUID;

/** A claimed mail on its way to the mail server. */
record OutgoingMail(
    UUID id,
    String messageId,
    String recipient,
    String subject,
    String body,
    String calendar,
    String calendarMethod,
    int attempts) {}
