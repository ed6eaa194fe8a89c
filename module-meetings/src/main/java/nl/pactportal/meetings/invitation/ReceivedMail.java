package nl.pactportal.meetings.invitation;

/**
 * A mail from the mailbox.
 *
 * @param messageId or a digest of it all where the mail has none
 * @param sender address in From, or what stands there
 * @param calendar text/calendar part, or null
 * @param said what to keep of it for a person to look at
 */
public record ReceivedMail(String messageId, String sender, String calendar, String said) {}
