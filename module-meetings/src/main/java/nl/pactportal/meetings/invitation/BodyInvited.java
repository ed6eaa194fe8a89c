package nl.pactportal.meetings.invitation;

/** What inviting a whole body did. */
public record BodyInvited(int asked, int withoutAddress) {}
