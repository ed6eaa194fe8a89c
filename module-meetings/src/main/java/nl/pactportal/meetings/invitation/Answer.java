package nl.pactportal.meetings.invitation;

/**
 * What somebody answers.
 *
 * @param comment as said, or null
 * @param delegateName who comes instead, with {@link InvitationState#DELEGATED} alone
 */
public record Answer(
    InvitationState state, String comment, String delegateName, String delegateEmail) {

  public static Answer of(InvitationState state) {
    return new Answer(state, null, null, null);
  }
}
