package nl.pactportal.meetings.invitation;

import java.util.UUID;

/**
 * Somebody with a mandate in the body on the day of the meeting.
 *
 * @param email null: not known, so not to be asked by mail
 */
record MandateHolder(
    UUID mandateId,
    String name,
    String email,
    String capacity,
    String usualRole,
    String partyCode) {

  Invitee invitee() {
    return new Invitee(name, email, role(), partyCode);
  }

  private InvitationRole role() {
    if ("CHAIR".equals(usualRole)) {
      return InvitationRole.CHAIR;
    }
    return "ADVISER".equals(capacity) ? InvitationRole.OPTIONAL : InvitationRole.REQUIRED;
  }
}
