package nl.pactportal.meetings.invitation;

import java.util.Optional;

/** What somebody asked has answered; names as in RFC 5545, PARTSTAT. */
public enum InvitationState {
  NEEDS_ACTION,
  ACCEPTED,
  TENTATIVE,
  DECLINED,
  /** Sends somebody else. */
  DELEGATED;

  String partstat() {
    return name().replace('_', '-');
  }

  /** Whoever answers "needs action" has not answered. */
  static Optional<InvitationState> ofPartstat(String said) {
    for (InvitationState state : values()) {
      if (state != NEEDS_ACTION && state.partstat().equalsIgnoreCase(said)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
