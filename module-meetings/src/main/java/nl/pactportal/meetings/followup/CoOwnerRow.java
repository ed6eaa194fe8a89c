package nl.pactportal.meetings.followup;

import java.util.UUID;
import nl.pactportal.meetings.action.OwnerRow;

/** Another owner of an action, on his way to it. */
public record CoOwnerRow(UUID actionId, String said, String party, String partyName) {
  OwnerRow owner() {
    return new OwnerRow(said, party, partyName);
  }
}
