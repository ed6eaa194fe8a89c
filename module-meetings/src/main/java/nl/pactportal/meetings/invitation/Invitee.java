package nl.pactportal.meetings.invitation;

/**
 * Whom the secretariat asks, as typed.
 *
 * @param name how this person stands on the list: a role, or the name of a guest
 * @param partyCode on whose behalf, or null
 */
public record Invitee(String name, String email, InvitationRole role, String partyCode) {}
