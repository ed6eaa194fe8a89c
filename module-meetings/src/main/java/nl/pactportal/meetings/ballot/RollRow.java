package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.meetings.attendance.Presence;

/**
 * A member on the list of those present, when a vote is prepared.
 *
 * @param weight votes he has unless the secretariat says otherwise
 * @param presence at that moment, as far as the list tells
 */
public record RollRow(
    UUID attendanceId, String name, String party, String partyName, int weight, Presence presence)
    implements Serializable {

  public boolean unclear() {
    return presence == Presence.UNCLEAR;
  }

  public boolean present() {
    return presence == Presence.PRESENT;
  }
}
